/* eslint-disable no-restricted-globals -- asks for files of ours only, for whoever has written ?kap-debug */
/** What a server answers to the address of a file; undefined until it has. */
export type ServerAnswers = (address: string) => string | undefined;

/** The types that browsers take modules in (WHATWG MIME Sniffing Standard), but for antique ones. */
const SCRIPT = /^(text|application)\/(x-)?(java|ecma)script\b/i;

/** Asks for a file in the way in which modules are asked for, and says what is wrong with the answer. */
async function ask(address: string): Promise<string> {
  if (address.startsWith('file:'))
    return 'a page that is opened as a file loads none. Look at it by way of a web server.';
  try {
    const { ok, status, headers } = await fetch(address);
    const type = headers.get('Content-Type') || 'no type';
    const answer = `the server answers ${status}, ${type}.`;
    if (!ok) return `${answer} Copy the folder locales beside kap.js, as a whole.`;
    if (type.startsWith('text/html'))
      return `${answer} That is a page, which this site gives where it has no such file. Copy the folder locales beside kap.js, as a whole.`;
    if (!SCRIPT.test(type))
      return `${answer} Browsers refuse it: let the server send files that end in .js as text/javascript.`;
    return `${answer} That is in order. Is it of the same release as kap.js, and does the page's policy allow it (script-src)?`;
  } catch {
    try {
      await fetch(address, { mode: 'no-cors' });
      return 'the server does not let this page read it. Let it send Access-Control-Allow-Origin.';
    } catch {
      return "there is no answer. Can the server be reached, and does the page's policy allow to ask (connect-src)?";
    }
  }
}

/**
 * Asks servers about files that did not load, about each once.
 * @param onAnswer called when there is another answer
 */
export function serverAnswers(onAnswer: () => void): ServerAnswers {
  const answers = new Map<string, string | undefined>();
  return (address) => {
    if (!answers.has(address)) {
      answers.set(address, undefined);
      void ask(address).then((answer) => {
        answers.set(address, answer);
        onAnswer();
      });
    }
    return answers.get(address);
  };
}
