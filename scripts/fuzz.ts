/** `npm run fuzz`: the robustness tests with 10,000 mutated letters and PDFs instead of the hundreds of `npm test`. */
import { spawnSync } from 'node:child_process';

const letters = process.argv[2] ?? '10000';
const tests = ['test/property/robustness.test.ts', 'test/property/pdf.test.ts'];
const mocha = ['node_modules/mocha/bin/mocha.js', '--timeout', '0', ...tests];
const { status } = spawnSync(process.execPath, mocha, {
  env: { ...process.env, IMR_FUZZ_LETTERS: letters },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
