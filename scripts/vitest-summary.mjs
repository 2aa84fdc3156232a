// A vitest reporter that leaves the counts in the file REGIOVAST_TEST_SUMMARY names, for scripts/check.mjs.
import { writeFileSync } from 'node:fs';

export default class SummaryReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      // A test that never got a verdict (its worker died, the run was cut short) has not passed.
      for (const state of states) counts[state === 'pending' ? 'failed' : state] += 1;
      // A file that cannot be loaded, or whose hooks break, fails without a failing test.
      if (module.state() === 'failed' && !states.includes('failed')) counts.failed += 1;
    }
    if (process.env.REGIOVAST_TEST_SUMMARY) {
      writeFileSync(process.env.REGIOVAST_TEST_SUMMARY, JSON.stringify(counts));
    }
  }
}
