import manifest from '../../package.json' with { type: 'json' };

/** The version of the program, as every record carries it. */
export const toolVersion = manifest.version;
