// Reads XML as strictly as the program does: UTF-8, well-formed, namespaces resolved, no DOCTYPE, no comment, no processing
// instruction. The tree is all that is looked at afterwards, and its canonical form is what is digested, so that a document
// can have no other reading than the one that was sealed.
//
// An element is {prefix, local, uri, attributes: [{prefix, local, uri, value}], children}, where a child is an element or a
// string, and no two strings stand side by side.

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

const CERTIFICATE_LIMITS = { bytes: 1 << 20, depth: 32, elements: 50_000, attributes: 64, attributeBytes: 16 << 10 };
const STATUS_LIST_LIMITS = { ...CERTIFICATE_LIMITS, bytes: 32 << 20, elements: 250_000 };

/** A document that is not read; `line` counts from 1, where it is known. */
class XMLFault extends Error {
  constructor(message, line) {
    super(message);
    this.line = line;
  }
}

// XML 1.0, fifth edition, productions 4 and 4a, without the colon (Namespaces in XML, production 4).
const NAME_START = 'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D'
  + '\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME = `[${NAME_START}][${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`;
const START_TAG = new RegExp(`<(?:(${NAME}):)?(${NAME})`, 'yu');
const ATTRIBUTE = new RegExp(`[ \\t\\n]+(?:(${NAME}):)?(${NAME})[ \\t\\n]*=[ \\t\\n]*(?:"([^<"]*)"|'([^<']*)')`, 'yu');
const TAG_END = /[ \t\n]*(\/?)>/yu;
const END_TAG = new RegExp(`</(?:(${NAME}):)?(${NAME})[ \\t\\n]*>`, 'yu');
const DECLARATION = new RegExp('^<\\?xml[ \\t\\n]+version[ \\t\\n]*=[ \\t\\n]*(?:"1\\.0"|\'1\\.0\')'
  + '(?:[ \\t\\n]+encoding[ \\t\\n]*=[ \\t\\n]*(?:"utf-8"|\'utf-8\'))?'
  + '(?:[ \\t\\n]+standalone[ \\t\\n]*=[ \\t\\n]*(?:"(?:yes|no)"|\'(?:yes|no)\'))?[ \\t\\n]*\\?>', 'i');
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };

/** The text of a file, or an `XMLFault`: UTF-8, without a byte order mark, of characters that XML allows. */
function decodeUTF8(bytes, limit) {
  if (bytes.length > limit) throw new XMLFault('too large');
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new XMLFault('not UTF-8');
  }
  if (text.charCodeAt(0) === 0xFEFF) throw new XMLFault('a byte order mark', 1);
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw new XMLFault('a character that XML forbids', lineAt(text, forbidden.index));
  return text;
}

const utf8 = text => new TextEncoder().encode(text);

const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** The root element of a document, or an `XMLFault`. */
function parseXML(bytes, limits) {
  // Line ends are made one before anything is read (XML 1.0, 2.11).
  const text = decodeUTF8(bytes, limits.bytes).replace(/\r\n?/g, '\n');
  return new XMLReader(text, limits).document();
}

class XMLReader {
  constructor(text, limits) {
    this.text = text;
    this.limits = limits;
    this.at = 0;
    this.elements = 0;
  }

  fail(message) {
    throw new XMLFault(message, lineAt(this.text, this.at));
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  document() {
    if (/^<\?xml[ \t\n]/.test(this.text)) {
      const declaration = DECLARATION.exec(this.text) ?? this.fail('the XML declaration is malformed');
      this.at = declaration[0].length;
    }
    this.match(/[ \t\n]*/y);
    const root = this.tree();
    this.match(/[ \t\n]*/y);
    if (this.at !== this.text.length) this.fail('something stands after the document');
    return root;
  }

  /** The root element with all that is in it; without recursion, so that depth is a matter of the limit alone. */
  tree() {
    const outermost = new Map([['', ''], ['xml', XML_NAMESPACE]]);
    let { element, scope, isEmpty } = this.startTag(outermost);
    const root = element;
    const open = isEmpty ? [] : [{ element, scope }];
    while (open.length > 0) {
      const parent = open[open.length - 1];
      this.characters(parent.element);
      if (this.text.startsWith('</', this.at)) {
        const end = this.match(END_TAG) ?? this.fail('an end tag is malformed');
        if ((end[1] ?? '') !== parent.element.prefix || end[2] !== parent.element.local) {
          this.fail('an end tag does not fit its start tag');
        }
        open.pop();
        continue;
      }
      ({ element, scope, isEmpty } = this.startTag(parent.scope));
      parent.element.children.push(element);
      if (isEmpty) continue;
      open.push({ element, scope });
      if (open.length > this.limits.depth) this.fail('nested too deeply');
    }
    return root;
  }

  /** Text up to the next tag, CDATA sections as part of it. */
  characters(element) {
    let content = '';
    for (;;) {
      const next = this.text.indexOf('<', this.at);
      if (next < 0) this.fail('the document ends too early');
      const raw = this.text.slice(this.at, next);
      if (raw.includes(']]>')) this.fail('"]]>" in a text');
      content += this.expand(raw);
      this.at = next;
      if (!this.text.startsWith('<![CDATA[', next)) break;
      const end = this.text.indexOf(']]>', next + 9);
      if (end < 0) this.fail('a CDATA section has no end');
      content += this.text.slice(next + 9, end);
      this.at = end + 3;
    }
    if (content !== '') element.children.push(content);
  }

  startTag(outer) {
    if (++this.elements > this.limits.elements) this.fail('too many elements');
    const name = this.match(START_TAG) ?? this.fail('a tag is malformed, or not allowed here');
    const written = [];
    for (let found; (found = this.match(ATTRIBUTE));) {
      written.push({ prefix: found[1] ?? '', local: found[2], value: this.attributeValue(found[3] ?? found[4]) });
      if (written.length > this.limits.attributes) this.fail('too many attributes');
    }
    const end = this.match(TAG_END) ?? this.fail('a tag is malformed');
    const scope = this.scope(outer, written);
    const resolve = prefix => scope.get(prefix) ?? this.fail('a prefix is not declared');
    const attributes = written.filter(attribute => !isDeclaration(attribute)).map(attribute => ({
      ...attribute, uri: attribute.prefix === '' ? '' : resolve(attribute.prefix),
    }));
    const names = new Set(attributes.map(attribute => `${attribute.uri} ${attribute.local}`));
    if (names.size !== attributes.length) this.fail('an attribute stands twice');
    const prefix = name[1] ?? '';
    if (prefix === 'xmlns') this.fail('a prefix is reserved');
    const element = { prefix, local: name[2], uri: resolve(prefix), attributes, children: [] };
    return { element, scope, isEmpty: end[1] === '/' };
  }

  /** The prefixes and what they stand for inside a tag. */
  scope(outer, attributes) {
    const declarations = attributes.filter(isDeclaration);
    if (declarations.length === 0) return outer;
    const scope = new Map(outer);
    const seen = new Set();
    for (const { prefix, local, value } of declarations) {
      const declared = prefix === '' ? '' : local;
      if (seen.has(declared)) this.fail('a namespace is declared twice');
      seen.add(declared);
      const isReserved = declared === 'xmlns' || value === XMLNS_NAMESPACE || (declared === 'xml') !== (value === XML_NAMESPACE);
      if (isReserved) this.fail('a namespace is reserved');
      if (value === '' ? declared !== '' : !ABSOLUTE.test(value) || value.includes('&')) {
        this.fail('a namespace name is not an absolute address');
      }
      scope.set(declared, value);
    }
    return scope;
  }

  attributeValue(raw) {
    // No character has more than three bytes for each of its units.
    const mayBeTooLong = raw.length * 3 > this.limits.attributeBytes;
    if (mayBeTooLong && utf8(raw).length > this.limits.attributeBytes) this.fail('an attribute is too long');
    return this.expand(raw.replace(/[\t\n]/g, ' '));
  }

  /** The text with its references replaced. */
  expand(raw) {
    if (!raw.includes('&')) return raw;
    return raw.replace(/&(?:([^;&]*);)?/g, (_, reference) => {
      if (reference === undefined) this.fail('"&" begins no reference');
      if (Object.hasOwn(ENTITIES, reference)) return ENTITIES[reference];
      const number = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(reference) ?? this.fail('an entity that is not known');
      const code = number[1] ? parseInt(number[1], 16) : parseInt(number[2], 10);
      const character = code <= 0x10FFFF ? String.fromCodePoint(code) : '\0';
      if (FORBIDDEN.test(character)) this.fail('a reference to a character that XML forbids');
      return character;
    });
  }
}

const isDeclaration = ({ prefix, local }) => prefix === 'xmlns' || (prefix === '' && local === 'xmlns');

/** The elements among an element's children. */
const elementsOf = element => element.children.filter(child => typeof child !== 'string');

/** All text inside an element that has no elements. */
const textOf = element => element.children.filter(child => typeof child === 'string').join('');

/** The first child element of that name in the parent's own namespace. */
const childOf = (element, local) => elementsOf(element).find(child => child.local === local && child.uri === element.uri);

const childrenOf = (element, local) => elementsOf(element).filter(child => child.local === local && child.uri === element.uri);

/** An attribute without a namespace; `undefined` where it is absent. */
const attributeOf = (element, local) => element.attributes.find(each => each.uri === '' && each.local === local)?.value;

// Exclusive XML Canonicalization 1.0, without comments and without inclusive prefixes.

const escapeText = text => text.replace(/[&<>\r]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' })[c]);
const escapeAttribute = text => text.replace(/[&<"\t\n\r]/g,
  c => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' })[c]);

/** By code point, which is the order of UTF-8; JavaScript's own order is that of UTF-16. */
function byCodePoint(one, other) {
  const left = Array.from(one);
  const right = Array.from(other);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = left[i].codePointAt(0) - right[i].codePointAt(0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The canonical form of an element and all that is in it. */
function canonicalForm(root) {
  const parts = [];
  const write = (element, outer) => {
    const name = element.prefix ? `${element.prefix}:${element.local}` : element.local;
    const used = new Map([[element.prefix, element.uri]]);
    for (const { prefix, uri } of element.attributes) if (prefix) used.set(prefix, uri);
    used.delete('xml');
    const declared = [...used].filter(([prefix, uri]) => (outer.get(prefix) ?? '') !== uri);
    const rendered = declared.length > 0 ? new Map([...outer, ...declared]) : outer;
    parts.push('<', name);
    declared.sort((a, b) => byCodePoint(a[0], b[0]));
    for (const [prefix, uri] of declared) parts.push(prefix ? ` xmlns:${prefix}="` : ' xmlns="', escapeAttribute(uri), '"');
    const attributes = [...element.attributes];
    attributes.sort((a, b) => byCodePoint(a.uri, b.uri) || byCodePoint(a.local, b.local));
    for (const { prefix, local, value } of attributes) {
      parts.push(' ', prefix ? `${prefix}:${local}` : local, '="', escapeAttribute(value), '"');
    }
    parts.push('>');
    for (const child of element.children) {
      if (typeof child === 'string') parts.push(escapeText(child));
      else write(child, rendered);
    }
    parts.push('</', name, '>');
  };
  write(root, new Map());
  return parts.join('');
}
