/** The decision word that ends an item's line. */
#ifndef IMR_LETTER_DECISIONS_H
#define IMR_LETTER_DECISIONS_H

#include "labels.h"

static void begin_verdict(Scan *scan, bool sure) {
  scan->verdict.state = WORD;
  scan->verdict.sure = sure;
  scan->verdict.length = scan->verdict.noise = 0;
  scan->held = false;
  if (scan->title && scan->count > 0) mark(scan);
}

/** A blank or line end behind the word: it is a decision, or may go on, or is none. */
static void settle_word(Verdict *verdict) {
  if (verdict->state != WORD || verdict->length == 0) return;
  if (decision_of(verdict->letters, verdict->length) != NONE) verdict->state = READ;
  else if (!decision_begun(verdict->letters, verdict->length)) verdict->state = IDLE;
}

/** The decision stands: the token is its title, or what comes before the title. */
static enum Token decided(Scan *scan) {
  scan->verdict.state = IDLE;
  scan->held = false;
  if (!scan->marked) return NONE;
  return scan->title ? TITLE : CHUNK;
}

/** A sign behind the separator, or behind the word. */
static void into_verdict(Scan *scan, int32_t c, char letter) {
  Verdict *verdict = &scan->verdict;
  if (verdict->state == WORD) {
    if (verdict->length == 0 && is_lower(c)) verdict->sure = false;
    if (verdict->length == DECISION_LONGEST) verdict->state = IDLE;
    else if (letter) verdict->letters[verdict->length++] = letter;
    else if (verdict->length) settle_word(verdict);
  } else if (verdict->state == READ) {
    if (scan->gap && c == 'C') {
      verdict->state = AWAITING_LABEL;
      open_window(scan, false);
    } else if (++verdict->noise > 3) verdict->state = IDLE;
  }
}

/** Takes the signs behind a decision word that are no words: a full stop, a table line. */
static void take_noise(TSLexer *lexer) {
  for (unsigned noise = 0; noise < 4;) {
    int32_t c = lexer->lookahead;
    if (is_line_end(c) || c == 0 || is_letter(c)) return;
    lexer->advance(lexer, false);
    if (is_blank(c)) continue;
    lexer->mark_end(lexer);
    noise++;
  }
}

/** The separator and the decision word behind a title: the title's scan has seen them. */
static enum Token scan_decision(TSLexer *lexer) {
  char word[DECISION_LONGEST + 1];
  unsigned length = 0;
  while (!is_letter(lexer->lookahead) && !lexer->eof(lexer)) lexer->advance(lexer, true);
  while (length < DECISION_LONGEST) {
    int32_t c = lexer->lookahead;
    if (is_letter(c)) word[length++] = (char)(is_upper(c) ? c + 32 : c);
    else if (decision_of(word, length) != NONE || (c == 0 && lexer->eof(lexer))) break;
    lexer->advance(lexer, false);
  }
  lexer->mark_end(lexer);
  take_noise(lexer);
  return decision_of(word, length);
}

#endif
