/** The state of one pass over a token's characters, its marks, and the breaks between lines at which an item may start. */
#ifndef IMR_LETTER_SCAN_H
#define IMR_LETTER_SCAN_H

#include "phrases.h"
#include "tree_sitter/parser.h"

/** A token longer than this ends at the next blank: it bounds what an edit can cost. */
#define CHUNK_LONGEST 1400
/** Prose longer than this ends at the next landmark. */
#define CHUNK_LONG 400
/** A title longer than this is none; that of a partial approval names the treatment three times. */
#define TITLE_LONGEST 1200
#define PARTIAL_LONGEST 2000
/** White space longer than this is cut into tokens of its own. */
#define BLANK_LONGEST 1000
/** A sentence end within this reach of an item's start, with no blank line behind it, may belong to the item's title. */
#define SENTENCE_REACH 250
/** A line shorter than this was not wrapped: a blank line behind it parts paragraphs, a full stop or not. */
#define LINE_SHORT 25

/** White space with a line end in it: what it tells of the paragraph that may start behind it. */
typedef struct {
  uint16_t line_ends;
  bool page;        // a form feed, or a run of line ends as page breaks leave it: may stand in mid-sentence
  bool sentence;    // a sentence ends before it
  bool cut;         // a line ends before it that was not wrapped: too short, or broken off in a decision word; a capital follows
  bool lower_case;  // a small letter follows
} Break;

/** Letters and digits of a line's start, in lower case: what may become a label or a heading. */
typedef struct {
  char letters[PHRASE_LONGEST];
  uint8_t length;
  uint8_t capitals;
  bool open;
  bool at_token;  // it starts where the token starts
  bool at_line;   // it starts a line; else only an undamaged label counts, behind what it stands behind in the form
  bool sentence;  // it stands behind the end of a sentence
  bool colon;     // it stands behind a colon
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
  bool colon;       // the last sign was a colon
  bool gap;         // the last character was a blank
  bool prose;       // a word was read that sentences have and titles have not
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
static inline bool is_letter(int32_t c) { return is_lower(c) || is_upper(c) || is_digit(c); }
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

/** How well an item could start behind the break, blank lines aside: 2 behind a sentence, 1 at a capital, else 0. */
static inline unsigned rank(Break one) { return one.sentence ? 2 : one.lower_case ? 0 : 1; }

static inline bool is_partial(const Scan *scan) { return scan->partial.request == sizeof(REQUEST) - 1; }

/** Between "was the original request" and "IMR eligible": sentences end inside the title. */
static inline bool in_partial(const Scan *scan) { return is_partial(scan) && scan->partial.eligible < sizeof(ELIGIBLE) - 1; }

/** Whether an item would rather start behind `here` than where the token starts. */
static bool better_start(const Scan *scan, Break here) {
  Break start = scan->start;
  if (!scan->title) return rank(here) >= 1 || blank_lines(here) >= 2;
  bool equal = here.page || start.page || blank_lines(here) == blank_lines(start);
  if (equal && here.cut && !start.page) return true;
  if (!equal && blank_lines(here) > blank_lines(start)) return rank(here) >= 1;
  bool ends_prose = rank(here) == 2 && (scan->prose || here.page);
  return ends_prose && (equal || blank_lines(here) >= 1 || start.lower_case || scan->count > SENTENCE_REACH);
}

/** Whether the last characters of a word or of the letters are these (eight at most). */
static inline bool ends_with(uint64_t last, const char *letters, unsigned length) {
  for (unsigned i = length; i > 0; i--, last >>= 8) {
    if ((char)(last & 0xff) != letters[i - 1]) return false;
  }
  return true;
}

#define ENDS_WITH(last, letters) ends_with(last, letters, sizeof(letters) - 1)
#define IS_WORD(word, letters) (ENDS_WITH(word, letters) && (sizeof(letters) > 8 || (word) >> 8 * (sizeof(letters) - 1) == 0))

/** Words of sentences, and of citations, that the titles of items do not have. */
static bool is_prose(uint64_t word) {
  return IS_WORD(word, "is") || IS_WORD(word, "are") || IS_WORD(word, "was") || IS_WORD(word, "were") || IS_WORD(word, "be") ||
         IS_WORD(word, "been") || IS_WORD(word, "has") || IS_WORD(word, "have") || IS_WORD(word, "had") || IS_WORD(word, "not") ||
         IS_WORD(word, "does") || IS_WORD(word, "did") || IS_WORD(word, "would") || IS_WORD(word, "should") ||
         IS_WORD(word, "can") || IS_WORD(word, "this") || IS_WORD(word, "that") || IS_WORD(word, "there") ||
         ENDS_WITH(word, "herefore") || IS_WORD(word, "mtus") || IS_WORD(word, "based") || IS_WORD(word, "chapter") ||
         IS_WORD(word, "sections") || IS_WORD(word, "citation") || ENDS_WITH(word, "idelines");
}

/** Words that end a rationale, also where its full stop was forgotten or lost. */
static bool ends_rationale(uint64_t word) {
  if ((word & 0xff) == '.') word >>= 8;
  return ENDS_WITH(word, "cessary") || ENDS_WITH(word, "opriate") || ENDS_WITH(word, "blished") || ENDS_WITH(word, "pported") ||
         ENDS_WITH(word, "rranted");
}

/** Whether the full stop behind the word ends a sentence: not after "b.i.d", "vs", "Dr". */
static bool ends_sentence(const Scan *scan) {
  uint64_t word = scan->word;
  if ((word >> 8 & 0xff) == '.') return false;
  if (IS_WORD(word, "vs") || IS_WORD(word, "dr") || IS_WORD(word, "no")) return false;
  if (in_partial(scan)) return false;
  return !(is_partial(scan) && ENDS_WITH(word, "eligible"));
}

/** "... set forth below" ends the sentence before the first item: an item starts behind it whatever the break, and
 * in mid-line too. Its chunk ends before the colon, which tells the next token. Two letters may be wrong. */
static bool introduces_items(const Scan *scan) {
  static const char letters[] = "rthbelow";
  unsigned wrong = 0;
  for (unsigned i = 0; i < 8; i++) wrong += (char)(scan->letters >> (56 - 8 * i) & 0xff) != letters[i];
  return wrong <= 2;
}

#endif
