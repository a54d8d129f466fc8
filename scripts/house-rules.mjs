/**
 * House rules that no ready-made lint rule covers, as an oxlint plugin (`jsPlugins` in .oxlintrc.json).
 * The reasons stand in CONTRIBUTING.md.
 */

/** File names that say nothing about what is inside. */
const EMPTY_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'shared', 'types', 'constants', 'index', 'lib']);

/** A name tells what the file holds; a drawer grows without end. */
const fileName = {
  create(context) {
    return {
      Program(node) {
        const name = context.filename.replace(/^.*[\\/]/, '').replace(/(?:\.test)?\.[cm]?[jt]s$/, '');
        if (EMPTY_NAMES.has(name)) context.report({ node, message: `A file called \`${name}\` says nothing: name it for what it holds.` });
      },
    };
  },
};

/** Whether a doc comment ends right above the node; imports or code between do not count. */
function hasDocComment(sourceCode, node) {
  const comments = sourceCode.getCommentsBefore(node);
  const last = comments.at(-1);
  return last !== undefined && last.type === 'Block' && last.value.startsWith('*');
}

/** Every exported declaration carries a doc comment whose first sentence stands alone. Overload signatures share the first one's. */
const documentedExport = {
  create(context) {
    const sourceCode = context.sourceCode;
    const documented = new Set();
    return {
      ExportNamedDeclaration(node) {
        if (!node.declaration) return;
        const name = node.declaration.id?.name ?? node.declaration.declarations?.[0]?.id?.name ?? '';
        if (hasDocComment(sourceCode, node)) documented.add(name);
        else if (!documented.has(name)) context.report({ node, message: `\`${name}\` is exported without a doc comment.` });
      },
      ExportAllDeclaration(node) {
        context.report({ node, message: 'No barrels: import the file that has it.' });
      },
    };
  },
};

/** Node removes types but does not compile: an enum would not run. */
const noEnum = {
  create(context) {
    return {
      TSEnumDeclaration(node) {
        context.report({ node, message: 'No enum: use a union of strings (docs/decisions/0004-type-stripping.md).' });
      },
    };
  },
};

/** Reads of the outside world, by object and member. */
const IMPURE = new Map([
  ['Date', new Set(['now'])],
  ['Math', new Set(['random'])],
  ['crypto', new Set(['randomUUID', 'getRandomValues'])],
  ['performance', new Set(['now', 'timeOrigin'])],
]);

/** Names whose mere use reaches outside. */
const IMPURE_GLOBALS = new Set(['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'setImmediate']);

/** A pure room reads no clock, no random, no environment and prints nothing: what it needs comes in as an argument. */
const pureRoom = {
  create(context) {
    const report = (node, what) => context.report({ node, message: `${what} in a pure room: take it as an argument.` });
    return {
      MemberExpression(node) {
        if (node.computed || node.object.type !== 'Identifier') return;
        if (IMPURE.get(node.object.name)?.has(node.property.name)) report(node, `${node.object.name}.${node.property.name}`);
        else if (IMPURE_GLOBALS.has(node.object.name)) report(node, node.object.name);
      },
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'The clock');
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && IMPURE_GLOBALS.has(node.callee.name)) report(node, node.callee.name);
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node, 'The clock');
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { 'file-name': fileName, 'documented-export': documentedExport, 'no-enum': noEnum, 'pure-room': pureRoom },
};
