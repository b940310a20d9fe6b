import { Option } from 'commander';

/** The variable of the environment that may hold the password of PDFs: unlike an option it stands in no list of processes. */
const variable = 'IMR_PDF_PASSWORD';

/** The option `--password`. */
export function passwordOption(): Option {
  return new Option('--password <text>', `of PDFs; safer in the environment, as ${variable}`);
}

/** The password for PDFs: the option's, else the environment's; null where neither gives one. */
export function passwordFrom(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  return [option, environment[variable]].find((password) => password !== undefined && password !== '') ?? null;
}
