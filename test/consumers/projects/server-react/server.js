import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {renderPage} from 'zerotrip/ssr';
import {appAsHtml} from './dist/server/page.js';

const shell = await readFile('dist/index.html', 'utf8');

/** Where this server finds the back end, how the page finds the styles, and where its citizens are. */
const options = {
  src: process.env.BACK_END,
  styles: {href: '/styles'},
  timeZone: process.env.CITIZENS,
};

const server = createServer((_request, response) => {
  renderPage(shell.replace('<!-- app -->', appAsHtml), options).then(
    ({html}) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
    (reason) => response.writeHead(500).end(String(reason)),
  );
});

server.listen(0, '127.0.0.1', () => console.log(server.address().port));
