/** What a journal needs of a disk; tests fill it up and break it. */

import type fs from 'node:fs'

/** The functions of `node:fs` by which files are written so that they stay. */
export type Disk = Pick<
  typeof fs,
  'closeSync' | 'fdatasyncSync' | 'fsyncSync' | 'ftruncateSync' | 'openSync' | 'renameSync' | 'unlinkSync' | 'writeSync'
>
