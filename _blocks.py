import sys, pathlib
from minutes.readers import open_bytes
from minutes.document import Table
def show(b, ind=''):
    if isinstance(b, Table):
        print(ind+'TABLE', b.place)
        for r in b.rows:
            print(ind+'  |', ' ¦ '.join((('^' if c.continued=='above' else '<' if c.continued=='left' else '')+c.text.replace('\n','⏎'))[:140] for c in r))
            for c in r:
                for t in c.tables:
                    if not c.continued: show(t, ind+'      ')
    else: print(ind+repr(b.text)[:260])
p=pathlib.Path(sys.argv[1]); d=open_bytes(p.read_bytes(), p.name)
print(d.format, d.problems)
for b in d.blocks: show(b)
