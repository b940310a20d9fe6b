/** The categories of treatments in the state's list of 2017; Other for what fits none. */
export const categories = [
  'Diagnostic Testing',
  'DMEPOS',
  'Evaluation & Management',
  'Home Health',
  'Injection',
  'Pharmaceuticals',
  'Programs',
  'Psych Services',
  'Rehabilitation',
  'Surgery',
  'Therapies',
  'Transportation',
  'Other',
] as const;
