import { filled, type HostileFile } from './hostile-file.ts'

const HEAD = [
  'From: owner@firm.example',
  'To: recovery@provider.example',
  'Subject: change of e-mail',
  'Message-ID: <1@firm.example>',
  'Date: Mon, 2 Mar 2026 10:00:00 +0500',
  'MIME-Version: 1.0',
]
const MIB = 1024 * 1024

/** Mails that make parsers slow, swollen or wrong. */
export function hostileMails(): HostileFile[] {
  return [
    mail('multipart in multipart, a hundred deep', nested(100)),
    mail('multipart in multipart, fifteen hundred deep', nested(1500)),
    mail('a thousand and one parts', parts(1001)),
    mail('twenty thousand parts', parts(20_000)),
    mail('a header line of a megabyte', [`X-Long: ${'a'.repeat(MIB)}`, '', 'text']),
    mail('ten thousand headers', [...Array.from({ length: 10_000 }, (_, i) => `X-${i}: ${i}`), '', 'text']),
    mail('fifty thousand addresses', [`Cc: ${'a@b.example, '.repeat(50_000)}c@d.example`, '', 'text']),
    mail('addresses that never close', [`Cc: ${'<'.repeat(20_000)}`, '', 'text']),
    mail('comments that never close', [`Cc: ${'('.repeat(20_000)}`, '', 'text']),
    mail('groups within groups', [`Cc: ${'g:'.repeat(10_000)}${';'.repeat(10_000)}`, '', 'text']),
    mail('quotations that never close', [`Cc: ${'"\\'.repeat(20_000)}`, '', 'text']),
    mail('twenty thousand encoded words', [`X-Words: ${'=?utf-8?Q?=D0=B0?= '.repeat(20_000)}`, '', 'text']),
    mail('a subject of a megabyte', [`Subject: ${'я'.repeat(MIB / 2)}`, '', 'text']),
    mail('a hundred thousand references', [`References: ${'<a@b.example> '.repeat(100_000)}`, '', 'text']),
    mail('a file name in fifty thousand pieces', [
      'Content-Type: application/pdf;',
      ...Array.from({ length: 50_000 }, (_, i) => ` name*${i}*=a;`),
      '',
      'text',
    ]),
    mail('an alphabet nobody knows', ['Content-Type: text/plain; charset=x-klingon-8', '', '\xff\xfe text']),
    mail('UTF-7 that holds a script', [
      'Content-Type: text/html; charset=utf-7',
      '',
      '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
    ]),
    mail('ISO-2022 that changes its mind', [
      'Content-Type: text/plain; charset=iso-2022-jp',
      '',
      '\x1b$B\x1b(B'.repeat(100_000),
    ]),
    mail('twelve megabytes of base64 that is none', [
      'Content-Transfer-Encoding: base64',
      '',
      filled('!!!!\r\n', 12 * MIB).toString('latin1'),
    ]),
    mail('five megabytes of soft line breaks', [
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=\r\n'.repeat((5 * MIB) / 3),
    ]),
    mail('a line of eight megabytes', ['', 'a'.repeat(8 * MIB)]),
    mail('two megabytes that might be addresses', ['', 'a.a@a.a.'.repeat(MIB / 4)]),
    mail('two megabytes of digits', ['', '7'.repeat(2 * MIB)]),
    mail('a megabyte of numbers with labels', ['', 'БИН 12345 6789 '.repeat(MIB / 24)]),
    mail('a hundred thousand elements within each other', html('<div>'.repeat(100_000))),
    mail('a hundred thousand links', html('<a href="http://evil.example/">x</a>'.repeat(100_000))),
    mail('elements that never close', html('<a href="'.repeat(100_000))),
    mail('comments in HTML that never close', html('<!--'.repeat(200_000))),
    mail('character references without an end', html('&#x'.repeat(300_000))),
    mail('fifty mails in each other', forwarded(50)),
    mail('a boundary of nothing', [
      'Content-Type: multipart/mixed; boundary=""',
      '',
      '--',
      '',
      'text',
      '----',
    ]),
    mail('a boundary that is everywhere', [
      'Content-Type: multipart/mixed; boundary=a',
      '',
      '--a\r\n'.repeat(50_000),
    ]),
    mail('a boundary that never comes', ['Content-Type: multipart/mixed; boundary=never', '', 'text']),
    mail('zero bytes in headers and text', ['X-Zero: a\0b', 'Subject: \0', '', '\0'.repeat(MIB)]),
    mail('carriage returns alone', ['Subject: a\rBcc: victim@firm.example', '', '\r'.repeat(MIB)]),
    mail('a signed mail of nothing', [
      'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.alloc(300_000, 0x30).toString('base64'),
    ]),
    mail('a winmail.dat of nothing', [
      'Content-Type: application/ms-tnef; name=winmail.dat',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.concat([Buffer.from('789f3e22', 'hex'), Buffer.alloc(300_000, 0xff)]).toString('base64'),
    ]),
    { name: 'nothing.eml', why: 'a mail of no bytes', bytes: Buffer.alloc(0) },
    { name: 'noise.eml', why: 'a mail of noise', bytes: noise(MIB) },
  ]
}

function mail(why: string, lines: readonly string[]): HostileFile {
  return { name: 'mail.eml', why, bytes: Buffer.from([...HEAD, ...lines].join('\r\n'), 'latin1') }
}

function html(body: string): string[] {
  return ['Content-Type: text/html; charset=utf-8', '', body]
}

function nested(depth: number): string[] {
  const opening = (i: number): string[] => [`Content-Type: multipart/mixed; boundary="b${i}"`, '', `--b${i}`]
  return [...Array.from({ length: depth }, (_, i) => opening(i)).flat(), '', 'text']
}

function parts(count: number): string[] {
  return ['Content-Type: multipart/mixed; boundary=b', '', '--b\r\n\r\na\r\n'.repeat(count), '--b--']
}

function forwarded(depth: number): string[] {
  return [
    ...Array.from({ length: depth }, () => ['Content-Type: message/rfc822', '']).flat(),
    'Subject: inner',
    '',
    'text',
  ]
}

/** The same noise each time: a linear congruential generator (Numerical Recipes). */
function noise(bytes: number): Buffer {
  const out = Buffer.alloc(bytes)
  let state = 1
  for (let at = 0; at < bytes; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    out[at] = state >>> 24
  }
  return out
}
