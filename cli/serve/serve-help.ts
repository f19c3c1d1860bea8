/** What `understudy serve --help` says. */

import { profiles } from '#servicestack/http/profiles.ts'

/** Every option, and what it is without being named. */
export const serveHelp = `Usage: understudy serve [<source>…] [options]

  <source>          a contract (openapi.yaml), or files and folders of DTOs, metadata JSON or pages;
                    without one, the API of understudy.config.ts, or the bundled one where there is none
  --port <number>   where to listen; 0 takes any free port (default 4010)
  --host <address>  default 127.0.0.1: nobody but this machine
  --seed <number>   the same seed gives the same world (default 1)
  --scenario <name> how the world begins: one of the project's folder scenarios, or of the API's own
  --now <date>      stop the world's clock at this ISO 8601 date
  --manners <name>  the kind of server to be: ${Object.keys(profiles).join(', ')}
                    (default documented: 8.6 that also answers what its pages promise)
  --cors            let pages of other origins call it, as ServiceStack's CORS feature does
  --control-token <token>
                    steer its worlds from anywhere with this token, and from nowhere without it
                    (default: the environment's UNDERSTUDY_CONTROL_TOKEN; without either, from this machine)
  --no-moves        leave out the header x-understudy-moves, which names what an answer allows next
  --max-worlds <n>  how many worlds of their own clients may have, by /~key/…, header or cookie (default 10000)
  --world-ttl <t>   how long such a world waits for its next request: 30s, 15m, 2h, 7d (default 1h)
  --world <link>    begin with the world of a link, as GET /__understudy/world/link gives it
  --journal <file>  keep all worlds in this file and go on with them at the next start; what an answer says has
                    happened is in it before the answer, so that it survives the end of the process, kill -9 too;
                    not kept are sign-ins, users who were added, snapshots and faults
  --journal-sync    wait for the disk with each change, so that it survives a power cut as well
`
