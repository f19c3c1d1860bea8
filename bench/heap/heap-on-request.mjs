/** Loaded into a server that is measured: tells its parent, when asked, how many bytes are alive after a collection. */

process.on('message', () => {
  globalThis.gc()
  process.send(process.memoryUsage().heapUsed)
})
// to be asked is no reason to go on living
process.channel.unref()
