/**
 * The form's printed phrases, and the likeness by which they are found in damaged text.
 *
 * A phrase is compared by its letters and digits alone, in lower case: converters put blanks into words
 * ("guid eline"), scans put marks between them ("Case.Number"), and neither can hide it. Wrong letters ("Decislon
 * rationale") are allowed up to a limit that no prose of a letter comes near.
 */
#ifndef IMR_LETTER_PHRASES_H
#define IMR_LETTER_PHRASES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum Token {
  CHUNK,
  TITLE,
  UPHELD,
  OVERTURNED,
  DETERMINATION_HEADING,
  SUMMARY_HEADING,
  ISSUES_HEADING,
  OTHER_HEADING,
  CASE_LABEL,
  LICENSURE_LABEL,
  SPECIALTY_LABEL,
  CLAIMS_LABEL,
  REVIEWER_LABEL,
  RATIONALE_LABEL,
  BEGINNING,
  NONE,
};

#define PHRASE_LONGEST 80

typedef struct {
  uint8_t token;
  uint8_t length;
  /** Wrong, lost or added letters that still make it this phrase. */
  uint8_t limit;
  char letters[PHRASE_LONGEST];
} Phrase;

#define PHRASE(token, limit, letters) {token, sizeof(letters) - 1, limit, letters}

/** Alone on their line. The first three are the form's since 2014, the others those of 2013 and 2014 (weakly known). */
static const Phrase HEADINGS[] = {
  PHRASE(DETERMINATION_HEADING, 6, "howtheimrfinaldeterminationwasmade"),
  PHRASE(SUMMARY_HEADING, 4, "clinicalcasesummary"),
  PHRASE(ISSUES_HEADING, 6, "imrissuesdecisionsandrationales"),
  PHRASE(ISSUES_HEADING, 4, "imrdecisionsandrationales"),
  PHRASE(OTHER_HEADING, 3, "documentsreviewed"),
  PHRASE(OTHER_HEADING, 4, "independentmedicalreviewdecisionandrationale"),
};

/** At the start of a line, with a colon behind them; what they name may follow on the same line. */
static const Phrase LABELS[] = {
  PHRASE(CLAIMS_LABEL, 5, "claimsadministratorguideline"),
  PHRASE(REVIEWER_LABEL, 3, "maximusguideline"),
  PHRASE(RATIONALE_LABEL, 4, "decisionrationale"),
  PHRASE(LICENSURE_LABEL, 3, "statesoflicensure"),
  PHRASE(SPECIALTY_LABEL, 4, "certificationsspecialty"),
  PHRASE(CASE_LABEL, 1, "casenumber"),
  PHRASE(OTHER_HEADING, 2, "issueatdispute"),
  PHRASE(OTHER_HEADING, 1, "casesummary"),
  PHRASE(OTHER_HEADING, 4, "documentsreviewedfordetermination"),
  PHRASE(OTHER_HEADING, 6, "medicaltreatmentguidelinesrelieduponbyprofessionalreviewerandwhy"),
  PHRASE(OTHER_HEADING, 6, "rationaleforwhytherequestedtreatmentserviceiswasnotmedicallynecessary"),
  PHRASE(OTHER_HEADING, 4, "medicalreviewerqualifications"),
  PHRASE(OTHER_HEADING, 4, "medicalqualificationsoftheexpertreviewer"),
};

/** The first headings of the table are those of the form since 2014. */
#define MAIN_HEADINGS 4

/** The first labels of the table are those of the blocks of an item; the others of the form since 2014 follow. */
#define BLOCK_LABELS 3
#define MAIN_LABELS 6

#define COUNT(table) (sizeof(table) / sizeof(table[0]))

static inline unsigned difference(unsigned a, unsigned b) { return a > b ? a - b : b - a; }

/** Whether at most `limit` letters must be changed, added or dropped to make one of the other. */
static bool alike(const char *a, unsigned a_length, const char *b, unsigned b_length, unsigned limit) {
  if (difference(a_length, b_length) > limit) return false;
  uint8_t row[PHRASE_LONGEST + 1];
  for (unsigned j = 0; j <= b_length; j++) row[j] = (uint8_t)j;
  for (unsigned i = 1; i <= a_length; i++) {
    uint8_t diagonal = row[0];
    uint8_t least = row[0] = (uint8_t)i;
    for (unsigned j = 1; j <= b_length; j++) {
      uint8_t changed = diagonal + (a[i - 1] != b[j - 1]);
      uint8_t moved = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
      diagonal = row[j];
      row[j] = changed < moved ? changed : moved;
      if (row[j] < least) least = row[j];
    }
    if (least > limit) return false;
  }
  return row[b_length] <= limit;
}

static inline bool same(const Phrase *phrase, const char *letters, unsigned length) {
  return phrase->length == length && memcmp(phrase->letters, letters, length) == 0;
}

/** The phrase of a table that the letters spell, else NONE. Likeness is tried only where `damaged` allows it. */
static enum Token spelled(const Phrase *table, unsigned count, const char *letters, unsigned length, bool damaged) {
  for (unsigned i = 0; i < count; i++) {
    if (same(&table[i], letters, length)) return table[i].token;
  }
  for (unsigned i = 0; damaged && i < count; i++) {
    if (alike(letters, length, table[i].letters, table[i].length, table[i].limit)) return table[i].token;
  }
  return NONE;
}

/** Whether the letters begin a phrase of the table and do not end it: it may go on behind a line end. */
static bool begun(const Phrase *table, unsigned count, const char *letters, unsigned length) {
  for (unsigned i = 0; i < count; i++) {
    if (length < table[i].length && memcmp(table[i].letters, letters, length) == 0) return true;
  }
  return false;
}

static const char UPHELD_LETTERS[] = "upheld";
static const char OVERTURNED_LETTERS[] = "overturned";
#define DECISION_LONGEST 12

/** Whether the letters begin a decision word that may go on behind a blank or a line end. */
static bool decision_begun(const char *word, unsigned length) {
  return (length < 6 && memcmp(word, UPHELD_LETTERS, length) == 0) ||
         (length < 10 && memcmp(word, OVERTURNED_LETTERS, length) == 0);
}

/** The decision that a word spells, wrong letters allowed, else NONE. "Uphe" is one still being typed. */
static enum Token decision_of(const char *word, unsigned length) {
  if (length < 5 && decision_begun(word, length)) return NONE;
  unsigned limit = length > 1 && word[0] == 'u' && word[1] == 'p' ? 2 : 1;
  if (length >= 4 && alike(word, length, UPHELD_LETTERS, 6, limit)) return UPHELD;
  if (length >= 8 && alike(word, length, OVERTURNED_LETTERS, 10, 2)) return OVERTURNED;
  return NONE;
}

#endif
