const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

/**
 * Mocha's spec reporter for people, and beside it the counts as JSON in the file that the option `output` names.
 *
 * @param {import('mocha').Runner} runner
 * @param {import('mocha').MochaOptions} options
 */
module.exports = function SpecAndCounts(runner, options) {
  const spec = new reporters.Spec(runner, options);
  const { output } = options.reporterOptions;
  runner.once(Runner.constants.EVENT_RUN_END, () => {
    const { passes, failures, pending } = spec.stats;
    writeFileSync(output, JSON.stringify({ passes, failures, pending }));
  });
};
