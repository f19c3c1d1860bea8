/** Stands in for the disk that a compiler expects: it holds one file, which is parsed already. */

/** Returns the host, as far as asking for errors of syntax needs one. */
export function oneFileHost<File extends { readonly fileName: string }>(file: File) {
  return {
    getSourceFile: (name: string) => (name === file.fileName ? file : undefined),
    getDefaultLibFileName: () => '',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name: string) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name: string) => name === file.fileName,
    readFile: () => undefined,
  }
}
