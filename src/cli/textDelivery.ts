import type { OutputError } from '../files/target.ts';
import type { Contents } from './contents.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { exitCodes } from './exitCodes.ts';
import type { Progress } from './progress.ts';
import type { Sink } from './sink.ts';
import { makeFolder } from './textInput.ts';

/**
 * A delivery of texts. Where one cannot be had, the output is left as it was; where one cannot be written into its
 * folder, the run ends.
 */
export function createTextDelivery(sink: Sink, progress: Progress): Delivery {
  const delivery = createDelivery({ head: '', separator: '', foot: () => '' }, sink, progress);
  let failure: OutputError | null = null;
  let someFailed = false;
  return {
    begin: delivery.begin,
    deliver: async (result) => {
      failure ??= result.outputError;
      someFailed ||= result.failures.length > 0;
      await delivery.deliver(result);
    },
    failure: () => failure ?? delivery.failure(),
    end: async () => failure ?? (someFailed ? exitCodes.someFailed : await delivery.end()),
  };
}

/** Makes the folder that texts are to be written into, where it is not there yet. */
export function makeTextFolder(contents: Contents): OutputError | null {
  return contents.kind !== 'texts' || contents.folder === null ? null : makeFolder(contents.folder.folder);
}
