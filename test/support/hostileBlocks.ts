const lead = 'Decision based on MTUS ';
const non = 'Decision based on Non-MTUS Citation ';

/** Blocks that say one thing over and over: what stands before, and what is repeated. */
export const hostileBlocks: Readonly<Record<string, readonly [before: string, repeated: string]>> = {
  'commas and page numbers': [`${lead}Low Back Complaints pages 303`, ', 304'],
  commas: [lead, ','],
  'citations with pages': [non, 'ODG, page 3, '],
  'single letters': [non, 's '],
  'opening brackets': [`${non}ODG `, '( '],
  'closing brackets': [`${non}ODG `, ') '],
  'brackets with a comma': [`${non}ODG `, '(a, '],
  'the word and': [lead, ', and '],
  'one source': [non, 'ODG '],
  'one chapter': [non, 'ODG Low Back, MRI; '],
  'chapters joined by and': [`${non}ODG `, 'Low Back and '],
  'lead-ins': ['', lead],
  'lead-ins of other citations': ['', non],
  'statements begun': ['', 'The Claims Administrator did not cite '],
  'who decides': ['', 'The Expert Reviewer '],
  'beginnings of web addresses': [non, 'http://'],
  'hosts alone': [non, 'a.com '],
  'endings of hosts': [non, '.com'],
  dots: [non, 'a.'],
  'one word without end': [non, 'a'],
  digits: [non, '1'],
  'single digits': [non, '1 '],
  years: [lead, '2004 '],
  'a list of the MTUS': [lead, 'Low Back Complaints 2004, and '],
  'unknown names': [lead, ', and Harp Lute Zither Drum '],
  regulations: [non, '8 CCR 9792.20, '],
  'the Labor Code': [non, 'Labor Code 4600 '],
  'numbers of chapters': [`${non}ACOEM Chapter 8`, ', 9'],
  topics: [`${lead}Chronic Pain 2016, Section(s): `, 'NSAIDs, GI symtoms, '],
  'a topic going on': [`${lead}Chronic Pain 2016, Section(s): Opioids`, ', dosing'],
  authors: [non, 'Harp AB, 2004. '],
  articles: [non, 'Harp AB, Lute C, 2004. '],
  updates: [`${non}ODG `, '(updated '],
  dates: [`${non}ODG `, '1/1/15 '],
  'the word section': [lead, 'section '],
  hyphens: [`${non}ODG `, '- '],
  'form residue': [non, 'x '],
  'words broken at line ends': [non, 'guide- '],
  quotes: [non, '"'],
  'line ends': [non, '\n'],
  'letters with accents': [non, 'é'],
  'applicable guidelines': ['', 'applicable to '],
  'pages without number': [non, 'page '],
};

/** A hostile block of about so many characters. */
export function hostileBlock([before, repeated]: readonly [string, string], length: number): string {
  return before + repeated.repeat(Math.ceil(length / repeated.length));
}
