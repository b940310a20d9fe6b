/** Labels and headings: a window on the letters of a line's start. */
#ifndef IMR_LETTER_LABELS_H
#define IMR_LETTER_LABELS_H

#include "scan.h"

/** It may be a heading, and what is found inside it nothing else. */
static inline bool in_capitals(const Window *window) { return window->open && window->at_line && window->capitals * 2 > window->length; }

static void open_window(Scan *scan, bool at_line) {
  scan->window.length = scan->window.capitals = 0;
  scan->window.open = true;
  scan->window.at_token = scan->count == 0;
  scan->window.at_line = at_line;
  scan->window.sentence = scan->stop;
  scan->window.colon = scan->colon;
}

static inline bool is_block_label(enum Token token) { return token == CLAIMS_LABEL || token == REVIEWER_LABEL || token == RATIONALE_LABEL; }

/**
 * Whether a label in mid-line is one of the letter, as where lines were joined, and not prose that speaks of it. At the
 * token's start the token before has asked what stands before it.
 */
static bool fits_mid_line(const Scan *scan, enum Token token) {
  const Window *window = &scan->window;
  if (is_block_label(token)) return window->sentence || window->at_token || scan->verdict.state == AWAITING_LABEL;
  if (token == LICENSURE_LABEL) return window->colon || window->at_token;
  return token == SPECIALTY_LABEL;
}

/** A label or heading is read: it is the token, or it ends the token before it. */
static enum Token phrase_read(Scan *scan, enum Token token) {
  if (scan->verdict.state == AWAITING_LABEL) {
    scan->held = false;
    if (!scan->marked) return NONE;
    return is_block_label(token) && scan->title ? TITLE : CHUNK;
  }
  if (!scan->window.at_token) return scan->marked ? CHUNK : NONE;
  scan->held = false;
  mark(scan);
  return token;
}

/** At a colon: a label ends here, or none will. At the token's start one more colon is waited for: a scan puts them into words. */
static enum Token label_here(Scan *scan) {
  Window *window = &scan->window;
  if (!window->open) return NONE;
  window->open = window->at_token;
  bool damaged = window->at_line && window->length >= 9 && window->capitals > 0;
  enum Token token = spelled(LABELS, COUNT(LABELS), window->letters, window->length, damaged);
  if (token == NONE || (token == OTHER_HEADING && window->capitals < 2)) return release(scan);
  if (!window->at_line && !fits_mid_line(scan, token)) return release(scan);
  if (window->at_token) take(scan);
  return phrase_read(scan, token);
}

/** At a blank: a scan lost the colon behind the label of a block. A capital must follow, as in all blocks. */
static enum Token label_without_colon(Scan *scan) {
  const Window *window = &scan->window;
  if (!window->open || !window->at_line || window->capitals == 0 || !is_upper(scan->lexer->lookahead)) return NONE;
  for (unsigned i = 0; i < BLOCK_LABELS; i++) {
    if (alike(window->letters, window->length, LABELS[i].letters, LABELS[i].length, 2)) return phrase_read(scan, LABELS[i].token);
  }
  return NONE;
}

/** At a blank: a heading in capitals, with the line behind it joined to it. */
static enum Token heading_with_text(Scan *scan) {
  const Window *window = &scan->window;
  if (!window->open || !window->at_line || window->length < 19 || window->capitals != window->length) return NONE;
  enum Token token = spelled(HEADINGS, MAIN_HEADINGS, window->letters, window->length, false);
  return token == NONE ? NONE : phrase_read(scan, token);
}

/** At a line end: the line is a heading. In damaged text only capitals are trusted. */
static enum Token heading_here(Scan *scan) {
  Window *window = &scan->window;
  if (!window->open || !window->at_line || window->capitals < 2) return NONE;
  bool damaged = in_capitals(window) && window->length >= 12;
  enum Token token = spelled(HEADINGS, COUNT(HEADINGS), window->letters, window->length, damaged);
  return token == NONE ? NONE : phrase_read(scan, token);
}

/** What the window holds may go on as a label or heading; in mid-line, as a label of the form since 2014. */
static bool phrase_begun(const Scan *scan) {
  const Window *window = &scan->window;
  if (!window->open || window->length < 3 || window->capitals == 0) return false;
  if (!window->at_line) return begun(LABELS, MAIN_LABELS, window->letters, window->length);
  return begun(HEADINGS, COUNT(HEADINGS), window->letters, window->length) ||
         begun(LABELS, COUNT(LABELS), window->letters, window->length);
}

/** Whether a label may stand here in mid-line: its first letter follows, and the line's start begins no phrase. */
static bool may_open_label(const Scan *scan, int32_t next) {
  if (scan->held || scan->verdict.state == READ || scan->verdict.state == AWAITING_LABEL) return false;
  bool first = next == 'C' || (scan->colon && next == 'S') || (scan->stop && (next == 'M' || next == 'D'));
  return first && !in_capitals(&scan->window) && !phrase_begun(scan);
}

/** Adds a letter; a line without a capital in its first letters that begins no label, or too long a line, is no phrase. */
static enum Token into_window(Scan *scan, char letter, bool capital) {
  Window *window = &scan->window;
  window->letters[window->length++] = letter;
  window->capitals += capital;
  bool hopeless = window->length >= PHRASE_LONGEST || (window->length == 41 && window->capitals < 6) ||
                  (window->length == 8 && window->capitals == 0 && !begun(LABELS, COUNT(LABELS), window->letters, 8));
  if (!hopeless) return NONE;
  window->open = false;
  if (scan->verdict.state == AWAITING_LABEL) scan->verdict.state = IDLE;
  return release(scan);
}

#endif
