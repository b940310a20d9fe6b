/** `npm run fuzz`: the robustness tests with 10,000 mutated letters instead of the 500 of `npm test`. */
import { spawnSync } from 'node:child_process';

const letters = process.argv[2] ?? '10000';
const mocha = ['node_modules/mocha/bin/mocha.js', '--timeout', '0', 'test/property/robustness.test.ts'];
const { status } = spawnSync(process.execPath, mocha, {
  env: { ...process.env, IMR_FUZZ_LETTERS: letters },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
