/** Loaded before a program (`node --import`): ends it with status 99 as soon as it opens a socket or looks a name up. */
import { createHook } from 'node:async_hooks';
import { writeSync } from 'node:fs';

/** What Node makes for a socket, a server, a look-up of a name, and a request, by the names of its own classes. */
const network = new Set([
  'TCPWRAP',
  'TCPSERVERWRAP',
  'TCPCONNECTWRAP',
  'UDPWRAP',
  'UDPSENDWRAP',
  'GETADDRINFOREQWRAP',
  'GETNAMEINFOREQWRAP',
  'QUERYWRAP',
  'DNSCHANNEL',
  'TLSWRAP',
  'HTTP2SESSION',
  'HTTPCLIENTREQUEST',
  'HTTPINCOMINGMESSAGE',
]);

createHook({
  init(_id, type) {
    if (!network.has(type)) return;
    writeSync(2, `The network was touched: ${type}\n`);
    process.exit(99);
  },
}).enable();
