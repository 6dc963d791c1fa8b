/** The other forms in which owners send the same papers. */
export { combine } from './forms/combine.ts'
export { docx } from './forms/docx.ts'
export { photo } from './forms/photo.ts'
export { png, scan, tiff } from './forms/scan.ts'
