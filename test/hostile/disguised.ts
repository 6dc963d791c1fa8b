import { rawPdf, streamObject } from '../workers/documents/samples.ts'
import { type Bait, filled, type HostileFile } from './hostile-file.ts'
import { zipOf } from './zips.ts'

const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const SCRIPT = '<script>alert(document.cookie)</script>'
const paper = (): Buffer =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    streamObject('', Buffer.from('')),
  ])

/** Vector pictures, pages of the web, programs, and files that are two things at once. */
export function hostileDisguised({ url, file }: Bait): HostileFile[] {
  const gif = Buffer.from('GIF89a/*\x01\x00\x01\x00', 'latin1')
  return [
    svg(
      'uses of uses of uses',
      Array.from(
        { length: 12 },
        (_, i) => `<g id="g${i + 1}">${`<use xlink:href="#g${i}"/>`.repeat(10)}</g>`,
      ).join(''),
    ),
    svg('a picture that is fetched', `<image xlink:href="${url}/svg.png" width="9" height="9"/>`),
    svg('a picture that is our file', `<image xlink:href="file://${file}" width="9" height="9"/>`),
    svg('a script', SCRIPT),
    svg(
      'a foreign page',
      `<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="${url}/frame"/></foreignObject>`,
    ),
    svg(
      'a filter of a million pixels',
      '<filter id="f"><feGaussianBlur stdDeviation="1e6"/></filter><rect filter="url(#f)" width="1e6" height="1e6"/>',
    ),
    named(
      'a.svg',
      'an entity that is our file',
      `<!DOCTYPE svg [<!ENTITY x SYSTEM "file://${file}">]><svg ${SVG}><text>&x;</text></svg>`,
    ),
    named('a.html', 'a page with a script', `<html><body>${SCRIPT}<img src="${url}/html.png"></body></html>`),
    named('order.pdf', 'a page that says it is a PDF', `<html>${SCRIPT}</html>`),
    named('order.mht', 'a page as a mail', `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${SCRIPT}`),
    named('order.pdf', 'a script before a PDF', Buffer.concat([Buffer.from(`<html>${SCRIPT}<!--`), paper()])),
    named(
      'order.pdf',
      'a PDF with a zip at its end',
      Buffer.concat([paper(), zipOf([{ name: 'a.exe', content: Buffer.from('MZ') }])]),
    ),
    named(
      'photo.gif',
      'a GIF that is a script',
      Buffer.concat([gif, Buffer.from(`*/=1;alert(1)//${'\0'.repeat(500)};`)]),
    ),
    named(
      'photo.jpg',
      'a JPEG with a zip at its end',
      Buffer.concat([
        Buffer.from('ffd8ffe000104a46494600', 'hex'),
        Buffer.alloc(300),
        Buffer.from('ffd9', 'hex'),
        zipOf([{ name: 'a.exe', content: Buffer.from('MZ') }]),
      ]),
    ),
    named(
      'order.pdf',
      'a program that says it is a PDF',
      Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), Buffer.alloc(5000)]),
    ),
    named(
      'order.pdf',
      'a program of Linux',
      Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(5000)]),
    ),
    named(
      'order\u202efdp.exe',
      'a name that reads backwards',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(5000)]),
    ),
    named(`${'ж'.repeat(5000)}.pdf`, 'a name of five thousand letters', paper()),
    named('../../etc/passwd', 'a name that leads elsewhere', 'root:x:0:0'),
    named(
      'order.doc',
      'an old office file of noise',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), filled('\xff\xff\xff\xfd', 200_000)]),
    ),
    named('order.rtf', 'text in brackets without an end', `{\\rtf1${'{'.repeat(200_000)}`),
    named('order.txt', 'five megabytes that might be numbers', '1234 5678 9012 '.repeat(350_000)),
    named('order.html', 'a hundred thousand elements', '<table><tr><td>'.repeat(100_000)),
    named('a.js', 'a script', 'new ActiveXObject("WScript.Shell").Run("calc")'),
    named(
      'a.lnk',
      'a link of Windows',
      Buffer.concat([Buffer.from('4c0000000114020000000000c000000000000046', 'hex'), Buffer.alloc(500)]),
    ),
  ]
}

function svg(why: string, content: string): HostileFile {
  return named(
    'a.svg',
    why,
    `<svg ${SVG} width="100" height="100">${content}<g id="g0"><rect width="1" height="1"/></g><use xlink:href="#g12"/></svg>`,
  )
}

function named(name: string, why: string, content: string | Buffer): HostileFile {
  return { name, why, bytes: Buffer.from(content) }
}
