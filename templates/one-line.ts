/** Text that cannot break out of its line or turn it round: without control, format and unassigned characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
