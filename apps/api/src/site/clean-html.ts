import sanitizeHtml from 'sanitize-html';

/** A picture of the site itself: nobody's browser is sent elsewhere by a page. */
const ownPicture = /^\/site\/pictures\/[0-9a-f-]{36}\/(small|large)$/;

/**
 * What an editor wrote, with nothing left in it but the words, their structure, links and the site's own pictures.
 * Styles, classes, scripts, frames and handlers are gone, whoever sent them; a picture without words for those who
 * do not see it is gone too.
 */
export const cleanHtml = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [
      'h2',
      'h3',
      'h4',
      'p',
      'ul',
      'ol',
      'li',
      'blockquote',
      'strong',
      'em',
      'a',
      'br',
      'hr',
      'img',
    ],
    allowedAttributes: { a: ['href', 'rel'], img: ['src', 'alt', 'srcset', 'sizes', 'loading'] },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      h1: 'h2', // the page has its own
      b: 'strong',
      i: 'em',
      a: (tagName, { href = '' }) => ({
        tagName,
        attribs: { href, ...(/^https?:/.test(href) ? { rel: 'noopener' } : {}) },
      }),
      img: (tagName, { src = '', alt = '' }) => ({
        tagName,
        attribs: {
          src,
          alt,
          srcset: `${src.replace(/large$/, 'small')} 640w, ${src} 1600w`,
          sizes: '(max-width: 45rem) 100vw, 45rem',
          loading: 'lazy',
        },
      }),
    },
    exclusiveFilter: ({ tag, attribs }) =>
      tag === 'img' && (!ownPicture.test(attribs.src ?? '') || (attribs.alt ?? '').trim() === ''),
  });
