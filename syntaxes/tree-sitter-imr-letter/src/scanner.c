/**
 * The scanner: from characters to headings, labels, titles, decision words and chunks of prose.
 *
 * It keeps no state between tokens, so that an edit costs the tokens it touches and no others. One pass over the
 * characters decides: a chunk that starts at a line's start may turn out to be a title, when a decision word ends a line
 * before a break comes at which an item would rather start. The end of the token is marked as the pass goes on: at line ends
 * (the chunk ends there), at colons (the title ends there). Marks only move forward; what was read in vain behind the
 * last mark is read again by the next token, and CHUNK up to the last mark is always a right answer.
 */
#include "decisions.h"

/** One step of a phrase's matcher; all its letters read, it stays. */
static inline void follow(uint8_t *at, const char *phrase, unsigned length, char letter) {
  if (*at == length) return;
  *at = phrase[*at] == letter ? *at + 1 : phrase[0] == letter;
}

static enum Token take_letter(Scan *scan, int32_t c, char letter) {
  if (scan->gap) {
    scan->prose |= scan->title && !scan->prose && is_prose(scan->word);
    scan->word = 0;
  }
  if ((c == 'U' || c == 'O') && scan->gap && scan->title && scan->verdict.state == IDLE && !in_capitals(&scan->window)) {
    begin_verdict(scan, false);
  }
  if (scan->verdict.state != IDLE) into_verdict(scan, c, letter);
  scan->word = scan->word << 8 | (uint8_t)letter;
  scan->letters = scan->letters << 8 | (uint8_t)letter;
  scan->gap = scan->stop = scan->colon = false;
  if (scan->title) {
    follow(&scan->partial.request, REQUEST, sizeof(REQUEST) - 1, letter);
    if (scan->partial.request == sizeof(REQUEST) - 1) follow(&scan->partial.eligible, ELIGIBLE, sizeof(ELIGIBLE) - 1, letter);
  }
  enum Token token = scan->window.open ? into_window(scan, letter, letter != c) : NONE;
  if (token == NONE) take(scan);
  return token;
}

static enum Token take_sign(Scan *scan, int32_t c) {
  bool colon = c == ':' || c == ';' || c == 0xff1a;
  if (colon) {
    enum Token token = label_here(scan);
    if (token != NONE) return token;
    if (!scan->held && introduces_items(scan)) {
      mark(scan);
      return CHUNK;
    }
  }
  settle_word(&scan->verdict);
  bool separates = colon || (is_dash(c) && scan->gap);
  if (separates && scan->verdict.state != READ) begin_verdict(scan, true);
  else if (scan->verdict.state != IDLE) into_verdict(scan, c, 0);
  if (c == '.' || c == '!' || c == '?') scan->stop = ends_sentence(scan);
  else if (c == ',' || c == ':' || c == '-' || c == '/' || c == '(' || c == '&') scan->stop = false;
  if (c == '.') scan->word = scan->word << 8 | '.';
  scan->colon = colon;
  scan->gap = false;
  take(scan);
  return NONE;
}

/**
 * One word in sixteen, chosen by its letters. Prose without line ends is cut there and not at fixed lengths, so that the cuts
 * behind an edit stay where they were.
 */
static inline bool landmark(const Scan *scan) { return (scan->word * 0x9e3779b97f4a7c15u >> 60) == 0; }

static enum Token take_blank(Scan *scan) {
  if (scan->verdict.state == WORD) settle_word(&scan->verdict);
  bool long_enough = (scan->count >= CHUNK_LONGEST && !scan->title) || (scan->count >= CHUNK_LONG && !scan->title && landmark(scan));
  if (long_enough && !scan->held) {
    mark(scan);
    return CHUNK;
  }
  take(scan);
  scan->gap = true;
  enum Token phrase = label_without_colon(scan);
  if (phrase == NONE) phrase = heading_with_text(scan);
  if (phrase != NONE) return phrase;
  if (may_open_label(scan, scan->lexer->lookahead)) {
    mark(scan);
    open_window(scan, false);
  }
  return NONE;
}

/** Takes the white space behind a line. */
static Break end_line(Scan *scan) {
  bool broken_off = scan->verdict.state == WORD && scan->verdict.length > 0;
  bool cut = broken_off || (scan->count - scan->line < LINE_SHORT && !in_partial(scan));
  Break here = take_break(scan->lexer, false);
  bool rationale = ends_rationale(scan->word);
  bool blank = blank_lines(here) > 0 && blank_lines(here) >= blank_lines(scan->start);
  // Before a small letter a full stop may be an abbreviation's, and a last word not the last: two of three must agree.
  here.sentence = here.lower_case ? scan->stop + rationale + blank >= 2 : scan->stop || rationale;
  scan->prose |= rationale;
  here.cut = cut && blank && is_upper(scan->lexer->lookahead);
  scan->line = ++scan->count;
  return here;
}

/** Goes over a line end with a word, a label or a heading begun before it. */
static enum Token cross_line(Scan *scan, bool phrase) {
  Break here = end_line(scan);
  scan->held = true;
  scan->passed = better_start(scan, here);
  scan->gap = true;
  if (scan->verdict.state == AWAITING_LABEL) {
    open_window(scan, true);
    return NONE;
  }
  int32_t next = scan->lexer->lookahead;
  if (phrase && here.line_ends <= 2) return NONE;
  if (scan->verdict.state == WORD && !phrase) {
    char word[DECISION_LONGEST + 1];
    memcpy(word, scan->verdict.letters, scan->verdict.length);
    word[scan->verdict.length] = (char)(is_upper(next) ? next + 32 : next);
    scan->window.open = false;
    if (next < 128 && decision_begun(word, scan->verdict.length + 1u)) return NONE;
    scan->verdict.state = IDLE;
  }
  scan->held = false;
  if (scan->passed) return chunk(scan);
  open_window(scan, true);
  return NONE;
}

static enum Token take_line_end(Scan *scan) {
  Verdict *verdict = &scan->verdict;
  settle_word(verdict);
  if (verdict->state == READ && verdict->sure) {
    enum Token token = decided(scan);
    if (token != NONE) return token;
  }
  enum Token heading = heading_here(scan);
  if (heading != NONE) return heading;
  bool phrase = phrase_begun(scan);
  if (!phrase && scan->held && verdict->state == IDLE) return release(scan);
  if (verdict->state == READ) verdict->state = scan->title && scan->marked ? AWAITING_LABEL : IDLE;
  bool word = verdict->state == WORD && scan->title && scan->marked && (verdict->sure || verdict->length > 0);
  if (!word && verdict->state == WORD) verdict->state = IDLE;
  if (word || verdict->state == AWAITING_LABEL || phrase) return cross_line(scan, phrase);
  mark(scan);
  Break here = end_line(scan);
  if (better_start(scan, here) || introduces_items(scan)) return chunk(scan);
  scan->gap = true;
  open_window(scan, true);
  return NONE;
}

static enum Token take_end(Scan *scan) {
  settle_word(&scan->verdict);
  if (scan->verdict.state == READ && scan->verdict.sure) {
    enum Token token = decided(scan);
    if (token != NONE) return token;
  }
  enum Token heading = heading_here(scan);
  if (heading != NONE) return heading;
  enum Token begun = release(scan);
  if (begun != NONE) return begun;
  mark(scan);
  return chunk(scan);
}

static enum Token take_one(Scan *scan) {
  int32_t c = scan->lexer->lookahead;
  if (is_lower(c) || is_digit(c)) return take_letter(scan, c, (char)c);
  if (is_blank(c)) return take_blank(scan);
  if (is_upper(c)) return take_letter(scan, c, (char)(c + 32));
  if (is_line_end(c)) return take_line_end(scan);
  if (c == 0 && scan->lexer->eof(scan->lexer)) return take_end(scan);
  return take_sign(scan, c);
}

static enum Token scan_content(TSLexer *lexer, Break start, bool item_may_start) {
  Scan scan = {.lexer = lexer, .start = start, .title = item_may_start || start.page || start.line_ends > 0, .gap = true};
  scan.start.sentence = true;
  open_window(&scan, scan.title);
  for (;;) {
    enum Token token = take_one(&scan);
    if (token == NONE && scan.verdict.state == IDLE && !scan.window.open) token = release(&scan);
    if (token != NONE) return token;
    if (scan.count > TITLE_LONGEST) scan.title &= is_partial(&scan) && scan.count <= PARTIAL_LONGEST;
    if (scan.count > 2 * CHUNK_LONGEST) {
      scan.held = false;
      mark(&scan);
      return CHUNK;
    }
  }
}

void *tree_sitter_imr_letter_external_scanner_create(void) { return NULL; }
void tree_sitter_imr_letter_external_scanner_destroy(void *payload) { (void)payload; }
unsigned tree_sitter_imr_letter_external_scanner_serialize(void *payload, char *buffer) {
  (void)payload, (void)buffer;
  return 0;
}
void tree_sitter_imr_letter_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  (void)payload, (void)buffer, (void)length;
}

/**
 * Gives a token at every place but the end. `valid` is asked only whether a title was just read (then a decision word
 * must follow) and whether this is the beginning: gating more would give up reuse after edits (grammar.js takes all tokens
 * nearly everywhere anyhow), and what a state knows of the token before is lost where a whole node is reused.
 */
bool tree_sitter_imr_letter_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  (void)payload;
  enum Token token = NONE;
  if (valid[UPHELD] && !valid[CHUNK]) {
    token = scan_decision(lexer);
  } else {
    Break start = take_break(lexer, true);
    bool introduced = lexer->lookahead == ':';
    if (introduced) {
      lexer->advance(lexer, true);
      start = take_break(lexer, true);
    }
    if (lexer->lookahead || !lexer->eof(lexer)) token = scan_content(lexer, start, valid[BEGINNING] || introduced);
  }
  lexer->result_symbol = (TSSymbol)token;
  return token != NONE;
}
