import type { Letter } from '../letter/record.ts';
import { loadGrammar, type Grammar, type GrammarBytes } from '../syntax/grammar.ts';
import type { TextEdit } from '../syntax/session.ts';
import { createMemory } from './recall.ts';
import { letterOf, type NotALetter } from './readLetter.ts';

export type { NotALetter } from './readLetter.ts';
export type { GrammarBytes } from '../syntax/grammar.ts';
export type { TextEdit } from '../syntax/session.ts';

/** Reads letters. Made once; whoever made it closes it when done. */
export interface Reader {
  /**
   * The one reading of a letter.
   *
   * @param text the decoded text, without a byte order mark; offsets of the record are its UTF-16 code units
   * @returns the record, frozen in its type, or why the text is none. Never throws, whatever the text.
   */
  readLetter(text: string): Letter | NotALetter;
  /** A letter under edit; it must be closed. */
  open(text: string): LetterSession;
  close(): void;
}

/** A letter that is being edited. Only what an edit touches is parsed again. */
export interface LetterSession {
  /** The record of the present text. */
  letter(): Letter | NotALetter;
  /** Applies edits, each to the text that the one before left. */
  edit(edits: readonly TextEdit[]): void;
  close(): void;
}

/** Loads the grammar and gives a reader. The same in Node, on the desktop and in a web worker. */
export async function createReader(bytes: GrammarBytes): Promise<Reader> {
  const grammar = await loadGrammar(bytes);
  return {
    readLetter: (text) => letterOf(text, grammar.parse(text)),
    open: (text) => openLetter(grammar, text),
    close: () => {
      grammar.close();
    },
  };
}

function openLetter(grammar: Grammar, text: string): LetterSession {
  const session = grammar.open(text);
  const memory = createMemory();
  return {
    letter: () => {
      const letter = letterOf(session.text, session.tree(), memory.recall);
      memory.turn();
      return letter;
    },
    edit: (edits) => {
      session.edit(edits);
    },
    close: () => {
      session.close();
    },
  };
}
