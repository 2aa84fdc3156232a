// An oxlint plugin with one rule: domain, db and api are told what time it is. Code that looks at the clock itself
// cannot be tested on the last day of a quarter.
const MESSAGE = 'Take the time from the clock that is passed in, so that a test can set it.';

const isDate = (node) => node.type === 'Identifier' && node.name === 'Date';

const noRealTime = {
  create(context) {
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, message: MESSAGE });
      },
      CallExpression(node) {
        if (isDate(node.callee)) context.report({ node, message: MESSAGE });
      },
      MemberExpression(node) {
        const isNow = !node.computed && node.property.name === 'now';
        if (isDate(node.object) && isNow) context.report({ node, message: MESSAGE });
      },
    };
  },
};

export default { meta: { name: 'clock' }, rules: { 'no-real-time': noRealTime } };
