import type { Word } from '../treatments/words.ts';

/** The kinds of therapy that are counted in visits, by words that name them. One kind for all that letters take for the same. */
const kinds: readonly { readonly kind: string; readonly names: readonly string[] }[] = [
  {
    kind: 'physical therapy',
    names: [
      'physical therapy',
      'physical therapies',
      'physical medicine',
      'physiotherapy',
      'physio',
      'pt',
      'phys therapy',
    ],
  },
  { kind: 'occupational therapy', names: ['occupational therapy', 'ot', 'hand therapy'] },
  { kind: 'acupuncture', names: ['acupuncture', 'electroacupuncture', 'acupuncturist'] },
  {
    kind: 'chiropractic',
    names: ['chiropractic', 'chiro', 'manipulation', 'manipulations', 'manual therapy', 'manipulative', 'chiropractor'],
  },
  { kind: 'massage', names: ['massage', 'massages', 'myofascial release', 'myofascial therapy'] },
  { kind: 'aquatic therapy', names: ['aquatic', 'aqua', 'aquatherapy', 'pool therapy', 'hydrotherapy'] },
  {
    kind: 'psychotherapy',
    names: [
      'psychotherapy',
      'cbt',
      'cognitive behavioral',
      'cognitive behavior',
      'counseling',
      'psychological',
      'psychology',
    ],
  },
  { kind: 'biofeedback', names: ['biofeedback'] },
  { kind: 'shockwave', names: ['eswt', 'shockwave', 'shock wave', 'extracorporeal'] },
  { kind: 'work conditioning', names: ['work conditioning', 'work hardening'] },
  { kind: 'functional restoration', names: ['functional restoration', 'frp', 'hela'] },
  { kind: 'traction', names: ['traction', 'decompression therapy', 'spinolator'] },
  { kind: 'stimulation', names: ['electrical stimulation', 'e-stim', 'electrotherapy'] },
  { kind: 'hyperbaric', names: ['hyperbaric'] },
  { kind: 'speech therapy', names: ['speech therapy', 'vestibular', 'vision therapy', 'gait training'] },
];

let kept: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly kind: string }[]> | null = null;

/** The kinds of therapy that some words name, each once, in alphabetical order. */
export function therapiesIn(words: readonly Word[]): readonly string[] {
  kept ??= byFirstWord();
  const found = new Set<string>();
  for (const [at, { text }] of words.entries()) {
    const named = kept.get(text)?.find(({ rest }) => rest.every((part, next) => words[at + 1 + next]?.text === part));
    if (named) found.add(named.kind);
  }
  return [...found].sort();
}

function byFirstWord(): NonNullable<typeof kept> {
  const names = new Map<string, { rest: readonly string[]; kind: string }[]>();
  for (const one of kinds) {
    for (const name of one.names) {
      const [first = '', ...rest] = name.split(' ');
      const same = names.get(first);
      if (same) same.push({ rest, kind: one.kind });
      else names.set(first, [{ rest, kind: one.kind }]);
    }
  }
  return names;
}
