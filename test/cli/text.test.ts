import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { before, describe, it } from 'mocha';
import { asPosted, letterPdf, sampleBase } from '../support/letterPdf.ts';
import { folderOfEachTest, imr, letterAbout, namesIn, recordsOf } from './running.ts';

describe('imr text', function () {
  this.timeout(30_000);
  const folder = folderOfEachTest();
  const at = (name: string): string => join(folder(), name);
  const read = (name: string): string => readFileSync(at(name), 'utf8');
  let pdf: Uint8Array;
  before(async () => {
    pdf = letterPdf(await sampleBase('05-partial-approvals.txt'), asPosted);
  });

  it("prints the text of a PDF in which the record's offsets count, and whose record is the same", async () => {
    writeFileSync(at('a.pdf'), pdf);
    const { status, stdout, stderr } = await imr(['text', at('a.pdf')]);
    assert.deepEqual([status, stderr], [0, '']);
    const [record] = recordsOf((await imr(['extract', at('a.pdf')])).stdout);
    const items = record?.items ?? [];
    assert.ok(items.length > 0 && stdout.endsWith('\f'));
    for (const { title } of items) {
      assert.equal(stdout.slice(title.start, title.end).replace(/\s+/g, ' '), title.text);
    }
    const [again] = recordsOf((await imr(['extract', '-'], stdout)).stdout);
    assert.deepEqual({ ...again, file: at('a.pdf'), pdf: record?.pdf }, record);
  });

  it('prints the text of a file of text, decoded and without its mark, and of what is no letter', async () => {
    const text = 'Knee “brace” – 20°\r\nno letter\n';
    for (const bytes of [text, `\ufeff${text}`, Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      writeFileSync(at('a.txt'), bytes);
      assert.deepEqual((await imr(['text', at('a.txt')])).stdout, text);
    }
    const guessed = await imr(['text', '-'], Buffer.from([0x32, 0x30, 0xb0, 0x0a]));
    assert.deepEqual([guessed.status, guessed.stdout], [0, '20°\n']);
  });

  it('writes to --output, and leaves the file as it is where there is no text', async () => {
    writeFileSync(at('a.pdf'), pdf);
    writeFileSync(at('broken.pdf'), 'no PDF');
    assert.equal((await imr(['text', '--output', at('out.txt'), at('a.pdf')])).status, 0);
    const text = read('out.txt');
    assert.equal(text, (await imr(['text', '-'], Buffer.from(pdf))).stdout);
    const { status, stderr } = await imr(['text', '-o', at('out.txt'), at('broken.pdf')]);
    assert.equal(status, 1);
    assert.match(stderr, /^imr: .*broken\.pdf: .* \(pdf\.not-a-pdf\)\n$/);
    assert.equal(read('out.txt'), text);
    assert.deepEqual(namesIn(folder()), ['a.pdf', 'broken.pdf', 'out.txt']);
  });

  it('writes a file for each letter into --output-folder, names what fails, and goes on', async () => {
    mkdirSync(at('in/deep'), { recursive: true });
    writeFileSync(at('in/a.PDF'), pdf);
    writeFileSync(at('in/broken.pdf'), 'no PDF');
    writeFileSync(at('in/deep/b.imr'), letterAbout('Cane'));
    writeFileSync(at('c.v2.text'), letterAbout('Brace'));
    for (const workers of ['1', '2']) {
      const out = join('out', workers);
      const args = ['text', '--workers', workers, '--output-folder', at(out), at('in'), at('c.v2.text')];
      const { status, stdout, stderr } = await imr(args);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /^imr: .*broken\.pdf: .* \(pdf\.not-a-pdf\)\n$/);
      assert.deepEqual(filesBelow(at(out)), ['c.v2.text.txt', 'in/a.txt', 'in/deep/b.txt']);
      assert.equal(read(join(out, 'in/deep/b.txt')), letterAbout('Cane'));
      assert.equal(read(join(out, 'in/a.txt')), (await imr(['text', at('in/a.PDF')])).stdout);
    }
  });

  const layouts: readonly (readonly [operands: string, texts: string])[] = [
    ['in', '2016/a.txt 2017/a.txt 2017/b.txt'],
    ['in/2016', 'a.txt'],
    ['in/2017/b.txt', 'b.txt'],
    ['in/2016 in/2017/a.imr', '2016/a.txt 2017/a.txt'],
    ['in/2017 mixed/b.txt', 'in/2017/a.txt in/2017/b.txt mixed/b.txt'],
    ['mixed', 'A.imr.txt a.pdf.txt a.pdf.txt.txt a.txt.txt b.txt'],
    ['mixed/b.txt mixed/../mixed/b.txt mixed/A.imr', 'A.txt b.txt'],
    ['mixed/a.pdf.txt mixed/a.txt', 'a.pdf.txt a.txt'],
    ['mixed/a.pdf.txt mixed/a.pdf', 'a.pdf.txt.txt a.txt'],
  ];
  for (const [operands, texts] of layouts) {
    it(`"imr text --output-folder out ${operands}" writes ${texts}`, async () => {
      for (const name of ['in/2016', 'in/2017', 'mixed']) mkdirSync(at(name), { recursive: true });
      for (const name of ['in/2016/a.txt', 'in/2017/a.imr', 'in/2017/b.txt']) writeFileSync(at(name), name);
      for (const name of ['A.imr', 'a.txt', 'a.pdf.txt', 'b.txt']) writeFileSync(at(`mixed/${name}`), name);
      writeFileSync(at('mixed/a.pdf'), pdf);
      for (const workers of ['1', '2']) {
        const out = `out${workers}`;
        const args = ['text', '--workers', workers, '--output-folder', out, ...operands.split(' ')];
        const { status, stdout, stderr } = await imr(args, '', folder());
        assert.deepEqual([status, stdout, stderr], [0, '', '']);
        const written = filesBelow(at(out));
        assert.deepEqual(written, texts.split(' '));
        assert.equal(new Set(written.map((name) => read(join(out, name)))).size, written.length);
      }
    });
  }

  it('ends with status 2 where a text cannot be written, and names its file', async () => {
    writeFileSync(at('a.txt'), 'one');
    mkdirSync(at('out/a.txt'), { recursive: true });
    const { status, stderr } = await imr(['text', '--output-folder', at('out'), at('a.txt')]);
    assert.equal(status, 2);
    assert.match(stderr, /^imr: cannot write .*out\/a\.txt: it is a folder\./);
    const other = await imr(['text', '--output-folder', at('a.txt'), at('a.txt')]);
    assert.equal(other.status, 2);
    assert.match(other.stderr, /^imr: cannot write .*a\.txt: it is a file\. Name a folder\./);
  });

  const [one, several] = ['imr text [--output FILE] FILE|-', 'imr text --output-folder FOLDER FILE|FOLDER ...'];
  const wrong: readonly (readonly [args: string, message: RegExp, ...right: string[]])[] = [
    ['', /^imr: name the letters to read\n/, one, several],
    ['a.txt b/a.txt', /go into a folder, each as a file\n/, several],
    ['b', /go into a folder, each as a file/, several],
    ['-o out.txt a.txt b/a.txt', /go into a folder, each as a file/, several],
    ['-o out.txt --output-folder out a.txt', /leave out --output or --output-folder/, one, several],
    ['--output-folder out -', /standard input \(-\) has no name for its text/, one],
    ['--output-folder= a.txt', /--output-folder needs the name of a folder/, several],
    ['--output-folder b b', /is one that is walked, or lies in one/, several],
    ['--output-folder b/new/deep b', /is one that is walked, or lies in one/, several],
    ['--output-folder link/new b', /is one that is walked, or lies in one/, several],
    ['--output-folder . a.txt', /a\.txt would replace one of the letters that are read; name another folder/, several],
    ['--output-folder . a.txt b/a.txt', /a\.txt would replace one of the letters that are read/, several],
    ['--output-folder linked a.txt', /linked\/a\.txt would replace one of the letters that are read/, several],
    ['-o a.txt a.txt', /--output would replace one of the letters that are read/, one],
    ['--format csv a.txt', /unknown option '--format'/, one, several],
  ];
  for (const [args, message, ...right] of wrong) {
    it(`"imr text ${args}" is wrong usage, and nothing is written`, async () => {
      for (const name of ['b', 'linked']) mkdirSync(at(name));
      for (const name of ['a.txt', 'b/a.txt', 'b/A.imr']) writeFileSync(at(name), 'one');
      symlinkSync('b', at('link'));
      symlinkSync('../a.txt', at('linked/a.txt'));
      const { status, stdout, stderr } = await imr(['text', ...args.split(' ').filter(Boolean)], '', folder());
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
      assert.ok(stderr.endsWith(`\nRight: ${[...right, 'imr text --help'].join('\n       ')}\n`), stderr);
      assert.deepEqual(namesIn(folder()), ['a.txt', 'b', 'link', 'linked']);
      assert.deepEqual([read('a.txt'), read('b/a.txt'), namesIn(at('b'))], ['one', 'one', ['A.imr', 'a.txt']]);
    });
  }
});

/** The paths of all files below a folder, sorted. */
function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
  return found.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
}
