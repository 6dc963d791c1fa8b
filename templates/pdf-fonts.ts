import { create } from 'fontkit'
import type { PDFDocument } from 'pdf-lib'

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0]
type OldFont = ReturnType<Fontkit['create']>

/** fontkit for pdf-lib, which was written for an older one: there a subset comes as a stream. */
export const pdfFonts: Fontkit = {
  create(bytes) {
    const font = create(bytes as Parameters<typeof create>[0]) as unknown as OldFont
    const createSubset = font.createSubset.bind(font)
    font.createSubset = () => {
      const subset = createSubset()
      const encode = () => (subset as unknown as { encode(): Uint8Array }).encode()
      subset.encodeStream = () => asStream(encode)
      return subset
    }
    return font
  },
}

type Stream = ReturnType<ReturnType<OldFont['createSubset']>['encodeStream']>

/** The two events that pdf-lib waits for. */
function asStream(encode: () => Uint8Array): Stream {
  const stream: Stream = {
    on(event: 'data' | 'end', listener: (bytes: Uint8Array) => unknown) {
      if (event === 'data') listener(encode())
      else queueMicrotask(() => listener(new Uint8Array()))
      return stream
    },
  }
  return stream
}
