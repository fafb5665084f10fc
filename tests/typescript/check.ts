// What the tests share: named checks that run one after another.

import assert from "node:assert/strict";

type Check = readonly [name: string, run: () => Promise<void>];
const checks: Check[] = [];

export function test(name: string, run: () => Promise<void>): void {
  checks.push([name, run]);
}

/** Runs all of them, and ends the process with their verdict. */
export async function runAll(): Promise<void> {
  let failures = 0;
  for (const [name, run] of checks) {
    try {
      await run();
      console.log(`ok   ${name}`);
    } catch (error) {
      failures++;
      console.error(`FAIL ${name}`, error);
    }
  }
  console.log(`${checks.length - failures} of ${checks.length} passed`);
  assert.equal(failures, 0);
}

/** The first argument of the process: where the service is. */
export function service(): string {
  const url = process.argv[2];
  assert.ok(url !== undefined, "the URL of the service is the first argument");
  return url;
}

export { assert };
