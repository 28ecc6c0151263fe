import { qrModules } from './qr.ts';

/** Runs of dark modules as one path: `M x y h length v 1 h -length z` each. */
const darkPath = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        const start = x;
        while (row[x + 1]) x += 1;
        runs.push(`M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`);
      }
      return runs;
    })
    .join('');

/** A QR code of a text. Dark on light in every theme: cameras read no inverted codes. `label` says what it holds. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = qrModules(text);
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${modules.length} ${modules.length}`}>
      <path class="qr__ground" d={`M0 0h${modules.length}v${modules.length}H0z`} />
      <path class="qr__dark" d={darkPath(modules)} />
    </svg>
  );
}
