/**
 * The structure of an Independent Medical Review letter.
 *
 * The scanner (src/scanner.c) gives whole tokens: headings, labels, titles, decision words, chunks of prose. The grammar only groups
 * them, and takes them in any order, so that there is a tree without ERROR for every text: a part may be missing,
 * repeated or alone. What is odd about it is said on the record, not here.
 *
 * @license MIT
 */
/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

export default grammar({
  name: 'imr_letter',

  // The order is that of `enum Token` in the scanner.
  externals: ($) => [
    $._chunk,
    $.title,
    $.upheld,
    $.overturned,
    $.determination_heading,
    $.summary_heading,
    $.issues_heading,
    $.other_heading,
    $.case_label,
    $.licensure_label,
    $.specialty_label,
    $.claims_label,
    $.reviewer_label,
    $.rationale_label,
    // Never given: its being valid tells the scanner that it stands at the beginning of the text.
    $._beginning,
  ],

  // A colon is one only where nothing follows it: the scanner takes it for the end of an introduction.
  extras: (_) => [/\s/, ':'],

  rules: {
    letter: ($) => seq(optional($._beginning), repeat(choice($._section, $._part))),

    _section: ($) => choice($.header, $.determination, $.summary, $.issues, $.other),
    // A letterhead may come before "Case Number:"; within a letter, prose belongs to what stands before it.
    header: ($) => prec.right(choice(seq($.text, optional($._case)), $._case)),
    _case: ($) => prec.right(seq($.case_label, optional($.text))),

    determination: ($) => prec.right(seq($.determination_heading, repeat($._content))),
    summary: ($) => prec.right(seq($.summary_heading, repeat($._content))),
    issues: ($) => prec.right(seq($.issues_heading, repeat($._content))),
    other: ($) => prec.right(seq($.other_heading, repeat($._content))),

    _content: ($) => choice($.text, $._part),
    _part: ($) => choice($.item, $.licensure, $.specialty, $._block),

    item: ($) => prec.right(seq($.title, choice($.upheld, $.overturned), repeat(choice($.text, $._block)))),
    _block: ($) => choice($.claims_guideline, $.reviewer_guideline, $.rationale),

    licensure: ($) => prec.right(seq($.licensure_label, optional($.text))),
    specialty: ($) => prec.right(seq($.specialty_label, optional($.text))),
    claims_guideline: ($) => prec.right(seq($.claims_label, optional($.text))),
    reviewer_guideline: ($) => prec.right(seq($.reviewer_label, optional($.text))),
    rationale: ($) => prec.right(seq($.rationale_label, optional($.text))),

    text: ($) => prec.right(repeat1($._chunk)),
  },
});
