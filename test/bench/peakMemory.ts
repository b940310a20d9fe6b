/** Loaded before a program (`node --import`): prints the most memory it held, in kilobytes, as the last line of standard error. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => void writeSync(2, `\n${process.resourceUsage().maxRSS}\n`));
