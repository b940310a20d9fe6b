import type { Letter } from '../letter/record.ts';
import type { LetterSession, TextEdit } from '../reading/reader.ts';
import { movingLetter, type MovingLetter } from './movedLetter.ts';

/** The letter in a text that is being edited. Reading is pulled: what is noted costs nothing until someone asks. */
export interface FollowedLetter {
  /** The text was edited: in the order in which it was done, each in offsets of the text before it. */
  note(edits: readonly TextEdit[]): void;
  /**
   * The letter in the present text; undefined where it is none. Read once until more is noted. A session that fails is
   * forgotten and the text read anew; throws where that fails, too.
   *
   * @param text the whole text, with all that was noted
   */
  present(text: string): Letter | undefined;
  /**
   * The last letter that was read, moved to where its words stand now. Undefined where there was none, where most of
   * its text was replaced since, and where things have settled and the present text is no letter.
   */
  last(): Letter | undefined;
  /** There was a pause: the present answer counts, also that there is no letter. */
  settle(): void;
  close(): void;
}

/** So many edits wait at most for the next reading; after more the text is read from its beginning. */
const mostWaiting = 1000;

/** So much of the text at most is replaced since the last reading for its letter to be shown still. */
const largestReplaced = 0.5;

interface State {
  readonly open: (text: string) => LetterSession;
  /** `length` is that of the session's text together with the edits that wait. */
  session: { readonly letters: LetterSession; length: number } | undefined;
  waiting: readonly TextEdit[];
  answer: { readonly letter: Letter | undefined } | undefined;
  /** `replaced` counts the characters of the text that were replaced since it was read. */
  last: { readonly letter: MovingLetter; readonly length: number; replaced: number } | undefined;
  isSettled: boolean;
}

/**
 * Follows the letter in a text.
 *
 * @param open opens a text for editing
 */
export function followLetter(open: (text: string) => LetterSession): FollowedLetter {
  const state: State = {
    open,
    session: undefined,
    waiting: [],
    answer: undefined,
    last: undefined,
    isSettled: true,
  };
  return {
    note: (edits) => {
      note(state, edits);
    },
    present: (text) => {
      state.answer ??= answerOf(state, text);
      return state.answer.letter;
    },
    last: () => lastOf(state),
    settle: () => {
      state.isSettled = true;
    },
    close: () => {
      forgetSession(state);
    },
  };
}

function note(state: State, edits: readonly TextEdit[]): void {
  state.answer = undefined;
  state.isSettled = false;
  state.last?.letter.note(edits);
  for (const { start, end, text } of edits) {
    if (state.session) state.session.length += text.length - (end - start);
    if (state.last) state.last.replaced += end - start;
  }
  if (!state.session) return;
  state.waiting = [...state.waiting, ...edits];
  if (state.waiting.length > mostWaiting) forgetSession(state);
}

function answerOf(state: State, text: string): { readonly letter: Letter | undefined } {
  const letter = readOnOrAnew(state, text);
  if ('error' in letter) return { letter: undefined };
  state.last = { letter: movingLetter(letter), length: text.length, replaced: 0 };
  return { letter };
}

function readOnOrAnew(state: State, text: string): ReturnType<LetterSession['letter']> {
  try {
    return read(state, text);
  } catch {
    // Edits that failed must not be applied again.
    forgetSession(state);
  }
  try {
    return read(state, text);
  } catch (error) {
    forgetSession(state);
    throw error;
  }
}

/** Where the lengths differ, an edit was missed or is in other offsets than it seemed: what was followed is another text. */
function read(state: State, text: string): ReturnType<LetterSession['letter']> {
  if (state.session?.length !== text.length) forgetSession(state);
  if (state.session && state.waiting.length > 0) state.session.letters.edit(state.waiting);
  state.waiting = [];
  state.session ??= { letters: state.open(text), length: text.length };
  return state.session.letters.letter();
}

function forgetSession(state: State): void {
  state.session?.letters.close();
  state.session = undefined;
  state.waiting = [];
}

function lastOf(state: State): Letter | undefined {
  const { last, answer, isSettled } = state;
  if (!last) return undefined;
  const isReplaced = last.replaced > last.length * largestReplaced;
  const isOver = isSettled && answer !== undefined && answer.letter === undefined;
  const letter = isReplaced || isOver ? undefined : last.letter.present();
  if (!letter || letter.sections.length + letter.items.length === 0) state.last = undefined;
  return state.last && letter;
}
