// Figures for the closing table of `cargo xtask test`.

import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../target/evidence');

/** Records figures under their names in `crates/evidence`, in a file that no other test writes. */
export function record(figures: Record<string, number>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `view.${randomUUID()}.json`), JSON.stringify({ figures }));
}
