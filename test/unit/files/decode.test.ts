import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decode, decodeString } from '../../../src/files/decode.ts';
import { inputLimit } from '../../../src/files/inputErrors.ts';
import { holdsPdf } from '../../../src/files/signatures.ts';

const mark = '\ufeff';
const text = 'Knee “brace” – 20°\r\nÅ 😀\n';

function bigEndian(words: string): Buffer {
  return Buffer.from(words, 'utf16le').swap16();
}

describe('decode', () => {
  it('reads UTF-8 with and without a mark, which is no part of the text; line ends stay', () => {
    for (const bytes of [Buffer.from(text), Buffer.from(mark + text)]) {
      assert.deepEqual(decode(bytes), { text, encoding: 'utf-8', guessed: false });
    }
  });

  it('drops one mark only', () => {
    assert.deepEqual(decode(Buffer.from(mark + mark + text)), { text: mark + text, encoding: 'utf-8', guessed: false });
  });

  it('reads UTF-16 of both orders with a mark', () => {
    const little = Buffer.from(mark + text, 'utf16le');
    assert.deepEqual(decode(little), { text, encoding: 'utf-16le', guessed: false });
    assert.deepEqual(decode(bigEndian(mark + text)), { text, encoding: 'utf-16be', guessed: false });
  });

  it('reads UTF-16 that was cut in the middle of a character', () => {
    for (const bytes of [Buffer.from(`${mark}Knee`, 'utf16le'), bigEndian(`${mark}Knee`)]) {
      const decoded = decode(Buffer.concat([bytes, Buffer.from([0x20])]));
      assert.ok('text' in decoded && decoded.text.startsWith('Knee'));
    }
  });

  it('falls back to Windows-1252 and says that it guessed', () => {
    const bytes = Buffer.from([0x93, 0x4b, 0x6e, 0x65, 0x65, 0x94, 0x20, 0x96, 0x20, 0xae, 0xb0, 0x80, 0x92, 0x9f]);
    assert.deepEqual(decode(bytes), { text: '“Knee” – ®°€’Ÿ', encoding: 'windows-1252', guessed: true });
  });

  it('takes UTF-8 with one wrong byte for Windows-1252', () => {
    const decoded = decode(Buffer.concat([Buffer.from('20° and '), Buffer.from([0xff])]));
    assert.deepEqual(decoded, { text: '20Â° and ÿ', encoding: 'windows-1252', guessed: true });
  });

  const refused: readonly (readonly [string, Buffer, string])[] = [
    ['no bytes', Buffer.alloc(0), 'input.empty'],
    ['a mark alone', Buffer.from(mark), 'input.empty'],
    ['white space alone', Buffer.from(' \r\n\f\t\u00a0'), 'input.empty'],
    ['UTF-16 without text', Buffer.from(mark, 'utf16le'), 'input.empty'],
    ['many NULs', Buffer.from('Knee\0brace '.repeat(400)), 'input.binary'],
    ['many NULs behind much text', Buffer.from('Knee '.repeat(1000) + '\0'.repeat(200)), 'input.binary'],
    ['UTF-16 without a mark', Buffer.from('Knee brace', 'utf16le'), 'input.binary'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0]), 'input.binary'],
    ['bytes of every kind', Buffer.from(Array.from({ length: 255 }, (_, at) => at + 1)), 'input.binary'],
    ['zip', Buffer.from('PK\x03\x04\x14\0\0\0 letter.txt', 'latin1'), 'input.archive'],
    ['gzip', Buffer.from('\x1f\x8b\x08\0', 'latin1'), 'input.archive'],
    ['docx', Buffer.from('PK\x03\x04\x14\0\0\0 [Content_Types].xml', 'latin1'), 'input.word-processor'],
    [
      'odt',
      Buffer.from('PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.text', 'latin1'),
      'input.word-processor',
    ],
    ['doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'latin1'), 'input.word-processor'],
    ['rtf', Buffer.from('{\\rtf1\\ansi Knee brace: Upheld}'), 'input.word-processor'],
    ['png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'input.image'],
    ['jpeg', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'input.image'],
    ['tiff', Buffer.from('II*\0', 'latin1'), 'input.image'],
    ['more than the limit', Buffer.alloc(inputLimit + 1, 'a'), 'input.too-large'],
  ];
  for (const [what, bytes, code] of refused) {
    it(`refuses ${what}: ${code}`, () => {
      const decoded = decode(bytes);
      assert.equal('error' in decoded ? decoded.error.code : decoded.text, code);
    });
  }

  it('takes a text with few NULs for a text', () => {
    const few = `${'Knee brace '.repeat(20)}\0brace`;
    assert.deepEqual(decode(Buffer.from(few)), { text: few, encoding: 'utf-8', guessed: false });
    assert.deepEqual(decodeString(few), { text: few, encoding: 'utf-8', guessed: false });
  });

  it('says nothing of bytes, as a text of JSON has none', () => {
    const decoded = decodeString('\0'.repeat(9));
    assert.ok('error' in decoded && decoded.error.code === 'input.binary');
    assert.match(decoded.error.message, /^This is no plain text: .* Convert /);
    assert.doesNotMatch(decoded.error.message, /byte/);
  });

  it('takes a text as large as the limit', () => {
    assert.ok('text' in decode(Buffer.alloc(inputLimit, 'a')));
  });
});

describe('decodeString', () => {
  it('drops the mark and refuses what is no text', () => {
    assert.deepEqual(decodeString(mark + text), { text, encoding: 'utf-8', guessed: false });
    for (const [bad, code] of [
      ['', 'input.empty'],
      [' \n', 'input.empty'],
      ['a\0', 'input.binary'],
    ] as const) {
      const decoded = decodeString(bad);
      assert.equal('error' in decoded && decoded.error.code, code);
    }
  });
});

describe('holdsPdf', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['%PDF-1.7\n%âãÏÓ\n', true],
    ['%PDF-', true],
    ['\r\n%PDF-1.4\n', true],
    ['The form says %PDF-1.7 somewhere.', false],
    ['The form says\n%PDF-files are none of ours.', false],
    [`${' '.repeat(1024)}\n%PDF-1.4`, false],
    ['PK\x03\x04\n%PDF-1.4', false],
    ['', false],
  ];
  for (const [bytes, isOne] of cases) {
    it(`takes ${JSON.stringify(bytes.slice(-40))} for ${isOne ? 'a' : 'no'} PDF`, () => {
      assert.equal(holdsPdf(Buffer.from(bytes, 'latin1')), isOne);
    });
  }
});
