import type { Patient } from './record.ts';

/** A list written as words between blanks. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

export type Sex = NonNullable<Patient['sex']>;

/** Words for a person of one sex, in lower case. */
export const sexWords: Readonly<Record<string, Sex>> = {
  male: 'male',
  man: 'male',
  gentleman: 'male',
  female: 'female',
  woman: 'female',
  lady: 'female',
  waitress: 'female',
  seamstress: 'female',
};

/** Pronouns of one sex, in lower case. */
export const pronouns: Readonly<Record<string, Sex>> = {
  he: 'male',
  his: 'male',
  him: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** What letters call the injured worker. */
export const workerWords: readonly string[] = words(`
  worker patient applicant claimant employee individual`);

/** Persons whom a pronoun behind them may mean instead. */
export const otherPersons: readonly string[] = words(`
  physician provider doctor dr md surgeon therapist chiropractor psychologist psychiatrist acupuncturist
  podiatrist neurologist specialist practitioner nurse assistant examiner evaluator reviewer administrator
  adjuster attorney author consultant technician supervisor manager employer coworker co-worker colleague
  customer client resident student inmate suspect passenger driver wife husband spouse mother father son
  daughter child brother sister girlfriend boyfriend partner parent ame qme ptp pcp np dpm psyd internist urologist
  orthopedist orthopaedist dentist radiologist anesthesiologist physiatrist pharmacist m\\.\\s?d d\\.\\s?o d\\.\\s?c ph\\.?\\s?d r\\.n et\\s+al`);

/** What only the injured worker does, behind "he" or "she": a provider neither complains nor falls. */
export const workerVerbs: readonly string[] = words(`
  complained complains fell slipped tripped twisted injured sustained suffered suffers underwent
  rates limped limps`);

/** What only the injured worker has in these letters, behind "his" or "her": body and complaints. */
export const workerThings: readonly string[] = words(`
  abdomen ankle arm back body buttock chest elbow eye face finger foot feet forearm groin hand head headache hip
  injury injuries jaw knee leg neck pain rib shoulder spine symptom thigh thumb toe wrist`);

/** Whose age in front of them is not the worker's: things that grow old, and the family. */
export const agingThings: readonly string[] = words(`
  mri mris mra ct x-ray x-rays xray scan scans emg ncv study studies image images imaging film films report reports injury
  injuries claim case complaint history fracture tear wound scar surgery fusion repair accident prosthesis implant hardware
  device unit brace mattress wheelchair chair vehicle car son daughter child infant boy girl wife husband mother father
  brother sister`);

/** Behind an age these say that a person is told of, whatever follows. */
export const personSigns: readonly string[] = words(`
  with who whose that and is was has had presenting presents sustained suffered injured reported status male female man
  woman gentleman lady worker patient applicant claimant employee individual person`);
