/** Bundles a program of ours, so that a process of its own starts as one file, and not by compiling a thousand of them. */

import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'

/** A JavaScript file that does what a TypeScript file does; what the program reads beside itself is not there. */
export interface BuiltProgram {
  readonly path: string
  remove(): void
}

/** Builds the program of a file, named from the root of the repository. */
export async function buildProgram(entry: string): Promise<BuiltProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-program-'))
  // packages are looked for beside the file that imports them
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  return {
    path: join(folder, basename(entry).replace(/\.ts$/, '.mjs')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const root = resolve(import.meta.dirname, '..')
