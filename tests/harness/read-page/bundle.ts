import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a TypeScript file into one classic script, in memory. */
export async function bundle(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(entry),
        formats: ['iife'],
        name: 'luruskanBundle',
      },
    },
  });
  const output = [result].flat()[0];
  if (!output || !('output' in output)) throw new Error('the bundler gave no output');
  return output.output[0].code;
}

/** The script that reads a saved page with the shipped adapters. */
export const readerScript = (): Promise<string> => bundle(new URL('./in-page.ts', import.meta.url));
