import type { BlockNode, InlineNode, Mark, RichText, TableCell } from '@regiovast/domain/plans/rich-text';
import type { ReactNode } from 'react';
import './rich-text.css';

/** L-1 · a text to read: drawn from its tree, never as HTML, so that nothing in it can run. */
export function RichTextView({ text }: { text: RichText }) {
  return <div className="rich-text">{blocks(text.content)}</div>;
}

// A text never changes while it is shown: the place of a part is its key.
const blocks = (nodes: readonly BlockNode[]): ReactNode =>
  nodes.map((node, at) => <Block key={at} node={node} />);

function Block({ node }: { node: BlockNode }) {
  switch (node.type) {
    case 'paragraph':
      return <p>{inlines(node.content)}</p>;
    case 'heading':
      return node.attrs.level === 3 ? <h3>{inlines(node.content)}</h3> : <h4>{inlines(node.content)}</h4>;
    case 'bulletList':
      return <ul>{items(node.content)}</ul>;
    case 'orderedList':
      return <ol>{items(node.content)}</ol>;
    case 'blockquote':
      return <blockquote>{blocks(node.content)}</blockquote>;
    case 'table':
      return (
        <div className="rich-text-table">
          <table>
            <tbody>
              {node.content.map((row, at) => (
                <tr key={at}>{row.content.map(cell)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    default:
      return node satisfies never;
  }
}

const items = (list: readonly { readonly content: readonly BlockNode[] }[]): ReactNode =>
  list.map((item, at) => <li key={at}>{blocks(item.content)}</li>);

function cell({ type, attrs, content }: TableCell, at: number): ReactNode {
  const Cell = type === 'tableHeader' ? 'th' : 'td';
  return (
    <Cell key={at} {...(attrs && { colSpan: attrs.colspan, rowSpan: attrs.rowspan })}>
      {blocks(content)}
    </Cell>
  );
}

const inlines = (nodes: readonly InlineNode[] = []): ReactNode =>
  nodes.map((node, at) =>
    node.type === 'text' ? <Marked key={at} text={node.text} marks={node.marks} /> : <br key={at} />,
  );

function Marked({ text, marks = [] }: { text: string; marks?: readonly Mark[] | undefined }) {
  let drawn: ReactNode = text;
  for (const mark of marks) {
    if (mark.type === 'bold') drawn = <strong>{drawn}</strong>;
    else if (mark.type === 'italic') drawn = <em>{drawn}</em>;
    else
      drawn = (
        <a href={mark.attrs.href} target="_blank" rel="noopener noreferrer">
          {drawn}
        </a>
      );
  }
  return drawn;
}
