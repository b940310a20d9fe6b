/**
 * The scanner: from characters to headings, labels, titles, decision words and chunks of prose.
 *
 * It keeps no state between tokens, so that an edit costs the tokens it touches and no others. One pass over the
 * characters decides: a chunk that starts at a line's start may turn out to be a title, when a decision word ends a line
 * before a break comes at which an item would rather start. The end of the token is marked as the pass goes on: at line ends
 * (the chunk ends there), at colons (the title ends there). Marks only move forward; what was read in vain behind the
 * last mark is read again by the next token, and CHUNK up to the last mark is always a right answer.
 */
#include "phrases.h"
#include "tree_sitter/parser.h"

/** A token longer than this ends at the next blank: it bounds what an edit can cost. */
#define CHUNK_LONGEST 1400
/** Prose longer than this ends at the next landmark. */
#define CHUNK_LONG 400
/** A title longer than this is none. */
#define TITLE_LONGEST 1200
/** White space longer than this is cut into tokens of its own. */
#define BLANK_LONGEST 1000
/** A sentence end within this reach of an item's start may belong to its title ("2x/wk. Left knee"). */
#define SENTENCE_REACH 250
/** A line shorter than this was not wrapped: a blank line behind it parts paragraphs, a full stop or not. */
#define LINE_SHORT 25

/** White space with a line end in it: what it tells of the paragraph that may start behind it. */
typedef struct {
  uint16_t line_ends;
  bool page;        // a form feed, or a run of line ends as page breaks leave it: may stand in mid-sentence
  bool sentence;    // a sentence ends before it
  bool lower_case;  // a small letter follows
} Break;

/** Letters and digits of a line's start, in lower case: what may become a label or a heading. */
typedef struct {
  char letters[PHRASE_LONGEST];
  uint8_t length;
  uint8_t capitals;
  bool open;
  bool at_token;  // it starts where the token starts
  bool at_line;   // it starts a line; else only an undamaged label counts
} Window;

/** What may be a decision: a separator and a word at a line's end. */
typedef struct {
  enum { IDLE, WORD, READ, AWAITING_LABEL } state;
  bool sure;  // a colon and a capital; else a label must follow
  uint8_t length;
  uint8_t noise;
  char letters[DECISION_LONGEST];
} Verdict;

/** How far "was the original request ... IMR eligible" has been read: sentences end inside the title of a partial approval. */
typedef struct {
  uint8_t request, eligible;
} Partial;
static const char REQUEST[] = "wastheoriginalrequest";
static const char ELIGIBLE[] = "imreligible";

typedef struct {
  TSLexer *lexer;
  uint32_t count;   // characters taken
  uint32_t marked;  // `count` at the last mark; 0: none
  uint32_t line;    // `count` at the start of the line
  bool title;       // the token may be a title
  bool held;        // the mark must stay until what was begun before a line end is decided
  bool passed;      // an item may start behind the line end gone over while held
  bool stop;        // the last sign ended a sentence
  bool gap;         // the last character was a blank
  uint64_t word;    // the last eight characters of the current word
  uint64_t letters; // the last eight letters, blanks aside
  Break start;
  Window window;
  Verdict verdict;
  Partial partial;
} Scan;

static inline bool is_line_end(int32_t c) { return (c >= '\n' && c <= '\r') || c == 0x2028 || c == 0x2029; }

static inline bool is_blank(int32_t c) {
  return c == ' ' || c == '\t' ||
         (c >= 0xa0 && (c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000 || c == 0xfeff));
}

static inline bool is_lower(int32_t c) { return c >= 'a' && c <= 'z'; }
static inline bool is_upper(int32_t c) { return c >= 'A' && c <= 'Z'; }
static inline bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }
static inline bool is_dash(int32_t c) { return c == '-' || c == 0x2013 || c == 0x2014; }

static inline void take(Scan *scan) {
  scan->lexer->advance(scan->lexer, false);
  scan->count++;
}

static inline void mark(Scan *scan) {
  if (scan->held) return;
  scan->lexer->mark_end(scan->lexer);
  scan->marked = scan->count;
}

/** The chunk up to the last mark, or up to here where there is none. */
static enum Token chunk(Scan *scan) {
  scan->held = false;
  if (!scan->marked) mark(scan);
  return scan->marked ? CHUNK : NONE;
}

/** Gives up what was begun before a line end. Where an item may start behind that line end, the next token starts at the mark and looks again. */
static enum Token release(Scan *scan) {
  bool again = scan->held && scan->passed && scan->marked;
  scan->held = false;
  return again ? CHUNK : NONE;
}

/** Takes white space and tells what it is made of. */
static Break take_break(TSLexer *lexer, bool skip) {
  Break found = {0};
  for (unsigned length = 0; length < BLANK_LONGEST; length++) {
    int32_t c = lexer->lookahead;
    if (!is_blank(c) && !is_line_end(c)) break;
    lexer->advance(lexer, skip);
    if (c == '\f' || c == '\v') found.page = true;
    else if (is_line_end(c) && !(c == '\r' && lexer->lookahead == '\n')) found.line_ends++;
  }
  found.page |= found.line_ends >= 6;
  found.lower_case = is_lower(lexer->lookahead);
  return found;
}

/** 0: the next line; 1: one blank line between; 2: more. */
static inline unsigned blank_lines(Break one) { return one.line_ends < 2 ? 0 : one.line_ends < 3 ? 1 : 2; }

/** How well an item could start behind the break, blank lines aside. */
static inline unsigned rank(Break one) { return (one.sentence ? 1 : 0) + (one.lower_case ? 0 : 1); }

static inline bool in_partial(const Scan *scan) {
  return scan->partial.request == sizeof(REQUEST) - 1 && scan->partial.eligible < sizeof(ELIGIBLE) - 1;
}

/** Whether an item would rather start behind `here` than where the token starts. */
static bool better_start(const Scan *scan, Break here) {
  Break start = scan->start;
  if (!scan->title) return rank(here) >= 1 || blank_lines(here) >= 2;
  bool equal = here.page || start.page || blank_lines(here) == blank_lines(start);
  if (equal) return rank(here) >= rank(start);
  if (blank_lines(here) > blank_lines(start)) return rank(here) >= 1;
  return rank(here) == 2 && (blank_lines(here) >= 1 || start.lower_case || scan->count > SENTENCE_REACH);
}

/** The last characters of a word as a number, for comparing. */
#define WORD2(a, b) ((uint64_t)(a) << 8 | (b))
#define WORD3(a, b, c) (WORD2(a, b) << 8 | (c))
#define WORD5(a, b, c, d, e) (WORD3(a, b, c) << 16 | WORD2(d, e))

/** Whether the full stop behind the word ends a sentence: not after "b.i.d", "vs", "Dr". */
static bool ends_sentence(const Scan *scan) {
  uint64_t word = scan->word;
  if ((word >> 8 & 0xff) == '.') return false;
  if (word == WORD2('v', 's') || word == WORD2('d', 'r') || word == WORD2('n', 'o')) return false;
  if (in_partial(scan)) return false;
  return !(scan->partial.request == sizeof(REQUEST) - 1 && (word & 0xffffffffff) == WORD5('g', 'i', 'b', 'l', 'e'));
}

/** "... set forth below" ends the sentence before the first item: an item starts behind it whatever the break. Two letters may be wrong. */
static bool introduces_items(const Scan *scan) {
  static const char letters[] = "rthbelow";
  unsigned wrong = 0;
  for (unsigned i = 0; i < 8; i++) wrong += (char)(scan->letters >> (56 - 8 * i) & 0xff) != letters[i];
  return wrong <= 2;
}

// --- Labels and headings

/** It may be a heading, and what is found inside it nothing else. */
static inline bool in_capitals(const Window *window) { return window->open && window->at_line && window->capitals * 2 > window->length; }

static void open_window(Scan *scan, bool at_line) {
  scan->window.length = scan->window.capitals = 0;
  scan->window.open = true;
  scan->window.at_token = scan->count == 0;
  scan->window.at_line = at_line;
}

/** A label or heading is read: it is the token, or it ends the token before it. */
static enum Token phrase_read(Scan *scan, enum Token token) {
  if (scan->verdict.state == AWAITING_LABEL) {
    scan->held = false;
    bool block = token == CLAIMS_LABEL || token == REVIEWER_LABEL || token == RATIONALE_LABEL;
    return block && scan->title ? TITLE : scan->marked ? CHUNK : NONE;
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

/** At a line end: the line is a heading. In damaged text only capitals are trusted. */
static enum Token heading_here(Scan *scan) {
  Window *window = &scan->window;
  if (!window->open || !window->at_line || window->capitals < 2) return NONE;
  bool damaged = in_capitals(window) && window->length >= 12;
  enum Token token = spelled(HEADINGS, COUNT(HEADINGS), window->letters, window->length, damaged);
  return token == NONE ? NONE : phrase_read(scan, token);
}

/** At a line end: what the line holds may go on as a label or heading in the next one. */
static bool phrase_begun(const Scan *scan) {
  const Window *window = &scan->window;
  if (!window->open || !window->at_line || window->length < 3 || window->capitals == 0) return false;
  return begun(HEADINGS, COUNT(HEADINGS), window->letters, window->length) ||
         begun(LABELS, COUNT(LABELS), window->letters, window->length);
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

// --- Decisions

static void begin_verdict(Scan *scan, bool sure) {
  scan->verdict.state = WORD;
  scan->verdict.sure = sure;
  scan->verdict.length = scan->verdict.noise = 0;
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

// --- The pass

/** One step of a phrase's matcher; all its letters read, it stays. */
static inline void follow(uint8_t *at, const char *phrase, unsigned length, char letter) {
  if (*at == length) return;
  *at = phrase[*at] == letter ? *at + 1 : phrase[0] == letter;
}

static enum Token take_letter(Scan *scan, int32_t c, char letter) {
  if (scan->gap) scan->word = 0;
  if ((c == 'U' || c == 'O') && scan->gap && scan->title && scan->verdict.state == IDLE && !in_capitals(&scan->window)) {
    begin_verdict(scan, false);
  }
  if (scan->verdict.state != IDLE) into_verdict(scan, c, letter);
  scan->word = scan->word << 8 | (uint8_t)letter;
  scan->letters = scan->letters << 8 | (uint8_t)letter;
  scan->gap = scan->stop = false;
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
      take(scan);
      mark(scan);
      return CHUNK;
    }
  }
  if (colon || (is_dash(c) && scan->gap)) begin_verdict(scan, true);
  else if (scan->verdict.state != IDLE) into_verdict(scan, c, 0);
  if (c == '.' || c == '!' || c == '?') scan->stop = ends_sentence(scan);
  else if (c == ',' || c == ':' || c == '-' || c == '/' || c == '(' || c == '&') scan->stop = false;
  if (c == '.') scan->word = scan->word << 8 | '.';
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
  bool long_enough = scan->count >= CHUNK_LONGEST || (scan->count >= CHUNK_LONG && !scan->title && landmark(scan));
  if (long_enough && !scan->held) {
    mark(scan);
    return CHUNK;
  }
  take(scan);
  scan->gap = true;
  enum Token label = label_without_colon(scan);
  if (label != NONE) return label;
  int32_t next = scan->lexer->lookahead;
  if (scan->stop && !scan->held && !in_capitals(&scan->window) && (next == 'C' || next == 'M' || next == 'D')) {
    mark(scan);
    open_window(scan, false);
  }
  return NONE;
}

/** Takes the white space behind a line. A decision broken off ("Cane: Uph") ends its paragraph as a full stop does. */
static Break end_line(Scan *scan) {
  bool broken_off = scan->verdict.state == WORD && scan->verdict.length > 0;
  bool ended = broken_off || (scan->count - scan->line < LINE_SHORT && !in_partial(scan));
  Break here = take_break(scan->lexer, false);
  here.sentence = scan->stop || (ended && blank_lines(here) > 0 && !here.lower_case);
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
  if (verdict->state == READ) verdict->state = AWAITING_LABEL;
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

static enum Token scan_content(TSLexer *lexer, Break start, bool beginning) {
  Scan scan = {.lexer = lexer, .start = start, .title = beginning || start.page || start.line_ends > 0, .gap = true};
  scan.start.sentence = true;
  open_window(&scan, scan.title);
  for (;;) {
    enum Token token = take_one(&scan);
    if (token != NONE) return token;
    if (scan.count > TITLE_LONGEST) scan.title = false;
    if (scan.count > 2 * CHUNK_LONGEST) {
      scan.held = false;
      mark(&scan);
      return CHUNK;
    }
  }
}

/** Takes the signs behind a decision word that are no words: a full stop, a table line. */
static void take_noise(TSLexer *lexer) {
  for (unsigned noise = 0; noise < 4;) {
    int32_t c = lexer->lookahead;
    if (is_line_end(c) || c == 0 || is_lower(c) || is_upper(c) || is_digit(c)) return;
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
  while (lexer->lookahead && !is_upper(lexer->lookahead) && !is_lower(lexer->lookahead) && !is_digit(lexer->lookahead)) {
    lexer->advance(lexer, true);
  }
  while (length < DECISION_LONGEST) {
    int32_t c = lexer->lookahead;
    bool letter = is_lower(c) || is_upper(c) || is_digit(c);
    if (letter) word[length++] = (char)(is_upper(c) ? c + 32 : c);
    else if (decision_of(word, length) != NONE || c == 0) break;
    lexer->advance(lexer, false);
  }
  lexer->mark_end(lexer);
  take_noise(lexer);
  return decision_of(word, length);
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
 * nearly everywhere anyhow).
 */
bool tree_sitter_imr_letter_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  (void)payload;
  enum Token token = NONE;
  if (valid[UPHELD] && !valid[CHUNK]) {
    token = scan_decision(lexer);
  } else {
    Break start = take_break(lexer, true);
    if (lexer->lookahead || !lexer->eof(lexer)) token = scan_content(lexer, start, valid[BEGINNING]);
  }
  lexer->result_symbol = (TSSymbol)token;
  return token != NONE;
}
