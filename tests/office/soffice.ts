import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = process.env.LURUSKAN_SOFFICE ?? 'soffice';

/** The regional settings of an Indonesian office: decimal comma, dates with the day first. */
const INDONESIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>
`;

export interface Conversion {
  /** Name of the given file; its ending tells LibreOffice what it is. */
  name: string;
  bytes: Uint8Array | string;
  /** What `--convert-to` takes: an ending, or `ending:filter:options`. */
  to: string;
  /** What `--infilter` takes, for files that do not tell their own form. */
  from?: string;
}

/** Opens a file in LibreOffice under Indonesian regional settings and saves it in another form. Throws with its words. */
export function convert({ name, bytes, to, from }: Conversion): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'luruskan-office-'));
  try {
    const profile = join(folder, 'profile');
    const out = join(folder, 'out');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), INDONESIAN);
    writeFileSync(join(folder, name), bytes);
    const said = execFileSync(
      PROGRAM,
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--norestore',
        ...(from ? [`--infilter=${from}`] : []),
        '--convert-to',
        to,
        '--outdir',
        out,
        join(folder, name),
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 },
    );
    const [made] = readdirSync(out);
    if (!made) throw new Error(said);
    return readFileSync(join(out, made));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
