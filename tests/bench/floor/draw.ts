import { nodes, ties } from 'virtual:community';

// As little as can draw a network: one path for all ties, one circle and one name for each node.
const context = document.querySelector<HTMLCanvasElement>('#map')?.getContext('2d');
if (context) {
  const reach = Math.max(...nodes.map(({ x, y }) => Math.max(Math.abs(x) / 600, Math.abs(y) / 350)));
  const toX = (x: number) => 600 + (x / reach) * 0.95;
  const toY = (y: number) => 350 + (y / reach) * 0.95;
  context.strokeStyle = '#bbbbbb';
  context.beginPath();
  for (const [a, b] of ties) {
    const [from, to] = [nodes[a], nodes[b]];
    if (!from || !to) continue;
    context.moveTo(toX(from.x), toY(from.y));
    context.lineTo(toX(to.x), toY(to.y));
  }
  context.stroke();
  context.fillStyle = '#336699';
  for (const { name, x, y } of nodes) {
    context.beginPath();
    context.arc(toX(x), toY(y), 5, 0, 2 * Math.PI);
    context.fill();
    context.fillText(name, toX(x) + 7, toY(y) + 3);
  }
}
document.documentElement.dataset.live = '';
