/** `npm test`: sets up what is missing, then runs all parts of the test. `npm test -- PART...` runs some of them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectNode, root, setUp } from './setup.mjs';

setUp();
const runner = join(root, 'scripts', 'runTests.ts');
const { status } = spawnSync(projectNode, [runner, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
