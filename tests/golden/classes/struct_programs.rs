//! Small programs of linked objects.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Graph_connect_weight: Slot<i64>,
    class_TreeNode: Slot<Value>,
    class_Tree: Slot<Value>,
    class_Link: Slot<Value>,
    class_LRU: Slot<Value>,
    class_Graph: Slot<Value>,
    class_Parent: Slot<Value>,
    class_Child: Slot<Value>,
    class_Token: Slot<Value>,
    class_Lexer: Slot<Value>,
    class_Parser: Slot<Value>,
    class_Chain: Slot<Value>,
    class_Deep: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Graph_connect_weight: Slot::new(),
    class_TreeNode: Slot::new(),
    class_Tree: Slot::new(),
    class_Link: Slot::new(),
    class_LRU: Slot::new(),
    class_Graph: Slot::new(),
    class_Parent: Slot::new(),
    class_Child: Slot::new(),
    class_Token: Slot::new(),
    class_Lexer: Slot::new(),
    class_Parser: Slot::new(),
    class_Chain: Slot::new(),
    class_Deep: Slot::new(),
});

pub struct TreeNode {
    pub key: Field<i64>,
    pub left: Field<Option<Obj<TreeNode>>>,
    pub right: Field<Option<Obj<TreeNode>>>,
}

python_struct!(TreeNode, [key, left, right], [STATE.class_TreeNode]);

fn TreeNode_new(key: i64) -> Obj<TreeNode> {
    let this = Obj::<TreeNode>::new(0);
    TreeNode_init(&this, key);
    this
}

pub struct Tree {
    pub root: Field<Option<Obj<TreeNode>>>,
    pub size: Field<i64>,
}

python_struct!(Tree, [root, size], [STATE.class_Tree]);

fn Tree_new() -> Obj<Tree> {
    let this = Obj::<Tree>::new(0);
    Tree_init(&this);
    this
}

pub struct Link {
    pub key: Field<i64>,
    pub value: Field<i64>,
    pub prev: Field<Option<Obj<Link>>>,
    pub next: Field<Option<Obj<Link>>>,
}

python_struct!(Link, [key, value, prev, next], [STATE.class_Link]);

fn Link_new(key: i64, value: i64) -> Obj<Link> {
    let this = Obj::<Link>::new(0);
    Link_init(&this, key, value);
    this
}

pub struct LRU {
    pub capacity: Field<i64>,
    pub table: Late<Dict<i64, Obj<Link>>>,
    pub head: Late<Obj<Link>>,
    pub tail: Late<Obj<Link>>,
}

python_struct!(LRU, [capacity, table, head, tail], [STATE.class_LRU]);

fn LRU_new(capacity: i64) -> Obj<LRU> {
    let this = Obj::<LRU>::new(0);
    LRU_init(&this, capacity);
    this
}

pub struct Graph {
    pub edges: Late<Dict<Str, List<(Str, i64)>>>,
}

python_struct!(Graph, [edges], [STATE.class_Graph]);

fn Graph_new() -> Obj<Graph> {
    let this = Obj::<Graph>::new(0);
    Graph_init(&this);
    this
}

pub struct Parent {
    pub children: Late<List<Obj<Child>>>,
}

python_struct!(Parent, [children], [STATE.class_Parent]);

fn Parent_new() -> Obj<Parent> {
    let this = Obj::<Parent>::new(0);
    Parent_init(&this);
    this
}

pub struct Child {
    pub parent: Late<Obj<Parent>>,
    pub name: Field<Str>,
}

python_struct!(Child, [parent, name], [STATE.class_Child]);

fn Child_new(parent: &Obj<Parent>, name: &Str) -> Obj<Child> {
    let this = Obj::<Child>::new(0);
    Child_init(&this, parent, name);
    this
}

pub struct Token {
    pub kind: Field<Str>,
    pub text: Field<Str>,
}

python_struct!(Token, [kind, text], [STATE.class_Token]);

fn Token_new(kind: &Str, text: &Str) -> Obj<Token> {
    let this = Obj::<Token>::new(0);
    Token_init(&this, kind, text);
    this
}

pub struct Lexer {
    pub text: Field<Str>,
    pub place: Field<i64>,
}

python_struct!(Lexer, [text, place], [STATE.class_Lexer]);

fn Lexer_new(text: &Str) -> Obj<Lexer> {
    let this = Obj::<Lexer>::new(0);
    Lexer_init(&this, text);
    this
}

pub struct Parser {
    pub tokens: Late<List<Obj<Token>>>,
    pub place: Field<i64>,
}

python_struct!(Parser, [tokens, place], [STATE.class_Parser]);

fn Parser_new(text: &Str) -> Res<Obj<Parser>> {
    let this = Obj::<Parser>::new(0);
    Parser_init(&this, text)?;
    Ok(this)
}

pub struct Chain {
    pub next: Field<Option<Obj<Chain>>>,
}

python_struct!(Chain, [next], [STATE.class_Chain]);

fn Chain_new(next: &Option<Obj<Chain>>) -> Obj<Chain> {
    let this = Obj::<Chain>::new(0);
    Chain_init(&this, next);
    this
}

pub struct Deep {
    pub depth: Field<i64>,
}

python_struct!(Deep, [depth], [STATE.class_Deep]);

fn Deep_new(depth: i64) -> Obj<Deep> {
    let this = Obj::<Deep>::new(0);
    Deep_init(&this, depth);
    this
}

fn TreeNode_init(this: &Obj<TreeNode>, key: i64) {
    this.key.set(key);
    this.left.set(None);
    this.right.set(None);
}

fn Tree_init(this: &Obj<Tree>) {
    this.root.set(None);
    this.size.set(0i64);
}

fn Tree_insert(this: &Obj<Tree>, key: i64) -> Res<()> {
    this.size.set(this.size.get() + 1);
    if this.root.get().is_none() {
        this.root.set(Some(TreeNode_new(key)));
        return Ok(());
    }
    let mut node: Option<Obj<TreeNode>> = this.root.get();
    loop {
        if key < owner(&node, "key")?.key.get() {
            if owner(&node, "left")?.left.get().is_none() {
                let value = TreeNode_new(key);
                owner(&node, "left")?.left.set(Some(value));
                return Ok(());
            }
            node = owner(&node, "left")?.left.get();
        } else {
            if owner(&node, "right")?.right.get().is_none() {
                let value_2 = TreeNode_new(key);
                owner(&node, "right")?.right.set(Some(value_2));
                return Ok(());
            }
            node = owner(&node, "right")?.right.get();
        }
    }
}

fn Tree_walk(this: &Obj<Tree>, node: &Option<Obj<TreeNode>>) -> Res<List<i64>> {
    let _depth = recursion::enter()?;
    if node.is_none() {
        return Ok(List::<i64>::new());
    }
    Ok(Tree_walk(this, &some(node)?.left.get())?
        .concat(&list![some(node)?.key.get()])
        .concat(&Tree_walk(this, &some(node)?.right.get())?))
}

fn Tree_height(this: &Obj<Tree>, node: &Option<Obj<TreeNode>>) -> Res<i64> {
    let _depth = recursion::enter()?;
    if !node.is_some() {
        return Ok(0);
    }
    Ok(1 + builtins::max2(
        Tree_height(this, &some(node)?.left.get())?,
        Tree_height(this, &some(node)?.right.get())?,
    )?)
}

fn Tree_contains(this: &Obj<Tree>, key: i64) -> Res<bool> {
    let mut node: Option<Obj<TreeNode>> = this.root.get();
    while node.is_some() {
        if some(&node)?.key.get() == key {
            return Ok(true);
        }
        node = if key < some(&node)?.key.get() {
            some(&node)?.left.get()
        } else {
            some(&node)?.right.get()
        };
    }
    Ok(false)
}

fn Link_init(this: &Obj<Link>, key: i64, value: i64) {
    this.key.set(key);
    this.value.set(value);
    this.prev.set(None);
    this.next.set(None);
}

fn LRU_init(this: &Obj<LRU>, capacity: i64) {
    this.capacity.set(capacity);
    this.table.set(Dict::<i64, Obj<Link>>::new());
    this.head.set(Link_new(0, 0));
    this.tail.set(Link_new(0, 0));
    let value = this.tail.get();
    this.head.get().next.set(Some(value));
    let value_2 = this.head.get();
    this.tail.get().prev.set(Some(value_2));
}

fn LRU__remove(this: &Obj<LRU>, link: &Option<Obj<Link>>) -> Res<()> {
    let value = owner(link, "next")?.next.get();
    owner(&owner(link, "prev")?.prev.get(), "next")?
        .next
        .set(value);
    let value_2 = owner(link, "prev")?.prev.get();
    owner(&owner(link, "next")?.next.get(), "prev")?
        .prev
        .set(value_2);
    Ok(())
}

fn LRU__add(this: &Obj<LRU>, link: &Obj<Link>) -> Res<()> {
    let last: Option<Obj<Link>> = this.tail.get().prev.get();
    let value = link.clone();
    owner(&last, "next")?.next.set(Some(value));
    link.prev.set(last.clone());
    link.next.set(Some(this.tail.get()));
    let value_2 = link.clone();
    this.tail.get().prev.set(Some(value_2));
    Ok(())
}

fn LRU_get(this: &Obj<LRU>, key: i64) -> Res<i64> {
    if !this.table.get().contains(&key)? {
        return Ok(-1);
    }
    let link = this.table.get().get_item(&key)?;
    LRU__remove(this, &Some(link.clone()))?;
    LRU__add(this, &link)?;
    Ok(link.value.get())
}

fn LRU_put(this: &Obj<LRU>, key: i64, value: i64) -> Res<()> {
    if this.table.get().contains(&key)? {
        LRU__remove(this, &Some(this.table.get().get_item(&key)?))?;
    }
    let link = Link_new(key, value);
    LRU__add(this, &link)?;
    let value_2 = link.clone();
    this.table.get().set_item(key, value_2)?;
    if this.table.get().len() > this.capacity.get() {
        let oldest: Option<Obj<Link>> = this.head.get().next.get();
        LRU__remove(this, &oldest)?;
        this.table
            .get()
            .del_item(&owner(&oldest, "key")?.key.get())?;
    }
    Ok(())
}

fn Graph_init(this: &Obj<Graph>) {
    this.edges.set(Dict::<Str, List<(Str, i64)>>::new());
}

fn Graph_connect(this: &Obj<Graph>, a: &Str, b: &Str, weight: i64) -> Res<()> {
    this.edges
        .get()
        .setdefault(a.clone(), List::<(Str, i64)>::new())?
        .append((b.clone(), weight));
    this.edges
        .get()
        .setdefault(b.clone(), List::<(Str, i64)>::new())?
        .append((a.clone(), weight));
    Ok(())
}

fn Graph_distances(this: &Obj<Graph>, start: &Str) -> Res<Dict<Str, i64>> {
    let found = Dict::of(vec![(start.clone(), 0i64)])?;
    let queue = list![start.clone()];
    while !queue.is_empty() {
        let node = queue.pop(0)?;
        for (other, weight) in this.edges.get().get_item(&node)?.iter() {
            if !found.contains(&other)? {
                let value = found.get_item(&node)? + weight;
                found.set_item(other.clone(), value)?;
                queue.append(other.clone());
            }
        }
    }
    Ok(found)
}

fn Parent_init(this: &Obj<Parent>) {
    this.children.set(List::<Obj<Child>>::new());
}

fn Parent_add(this: &Obj<Parent>, name: &Str) -> Obj<Child> {
    let child = Child_new(this, name);
    this.children.get().append(child.clone());
    child
}

fn Child_init(this: &Obj<Child>, parent: &Obj<Parent>, name: &Str) {
    this.parent.set(parent.clone());
    this.name.set(name.clone());
}

fn Child_siblings(this: &Obj<Child>) -> List<Str> {
    list_of![
        child.name.get(),
        for child in this.parent.get().children.get().iter(),
        if !child.is(this)
    ]
}

fn Token_init(this: &Obj<Token>, kind: &Str, text: &Str) {
    this.kind.set(kind.clone());
    this.text.set(text.clone());
}

fn Lexer_init(this: &Obj<Lexer>, text: &Str) {
    this.text.set(text.clone());
    this.place.set(0i64);
}

fn Lexer_tokens(this: &Obj<Lexer>) -> Res<List<Obj<Token>>> {
    let out = List::<Obj<Token>>::new();
    while this.place.get() < this.text.get().len() {
        let c = this.text.get().get(this.place.get())?;
        if c.isdigit() {
            let start = this.place.get();
            while this.place.get() < this.text.get().len()
                && this.text.get().get(this.place.get())?.isdigit()
            {
                this.place.set(this.place.get() + 1);
            }
            out.append(Token_new(
                &Str::lit("number"),
                &this.text.get().slice(start..this.place.get()),
            ));
        } else {
            if c != " " {
                out.append(Token_new(&Str::lit("operator"), &c));
            }
            this.place.set(this.place.get() + 1);
        }
    }
    Ok(out)
}

fn Parser_init(this: &Obj<Parser>, text: &Str) -> Res<()> {
    this.tokens.set(Lexer_tokens(&Lexer_new(text))?);
    this.place.set(0i64);
    Ok(())
}

fn Parser_peek(this: &Obj<Parser>) -> Res<Option<Obj<Token>>> {
    Ok(if this.place.get() < this.tokens.get().len() {
        Some(this.tokens.get().get(this.place.get())?)
    } else {
        None
    })
}

fn Parser_take(this: &Obj<Parser>) -> Res<Obj<Token>> {
    let token = this.tokens.get().get(this.place.get())?;
    this.place.set(this.place.get() + 1);
    Ok(token)
}

fn Parser_sum(this: &Obj<Parser>) -> Res<Int> {
    let _depth = recursion::enter()?;
    let mut token: Option<Obj<Token>> = None;
    let mut value = Parser_product(this)?;
    while {
        let value_2 = Parser_peek(this)?;
        token = value_2.clone();
        value_2
    }
    .is_some()
        && {
            let item_2 = some(&token)?.text.get();
            Str::lit("+-").contains(&item_2)
        }
    {
        Parser_take(this)?;
        let right = Parser_product(this)?;
        value = if some(&token)?.text.get() == "+" {
            &value + &right
        } else {
            &value - &right
        };
    }
    Ok(value)
}

fn Parser_product(this: &Obj<Parser>) -> Res<Int> {
    let _depth = recursion::enter()?;
    let mut token: Option<Obj<Token>> = None;
    let mut value = Parser_atom(this)?;
    while !{
        let value_2 = Parser_peek(this)?;
        token = value_2.clone();
        value_2
    }
    .is_none()
        && some(&token)?.text.get() == "*"
    {
        Parser_take(this)?;
        value = &value * Parser_atom(this)?;
    }
    Ok(value)
}

fn Parser_atom(this: &Obj<Parser>) -> Res<Int> {
    let _depth = recursion::enter()?;
    let token = Parser_take(this)?;
    if token.text.get() == "(" {
        let value = Parser_sum(this)?;
        Parser_take(this)?;
        return Ok(value);
    }
    builtins::int_from_str(&token.text.get())
}

fn Chain_init(this: &Obj<Chain>, next: &Option<Obj<Chain>>) {
    this.next.set(next.clone());
}

fn Deep_init(this: &Obj<Deep>, depth: i64) {
    this.depth.set(depth);
}

fn Deep_down(this: &Obj<Deep>, n: i64) -> Res<Value> {
    let _depth = recursion::enter()?;
    ops::add(&Deep_down(this, n + 1)?, &Value::from(1i64))
}

fn Deep_again(this: &Obj<Deep>) -> Res<()> {
    let _depth = recursion::enter()?;
    Deep_again(this)?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("TreeNode");
        namespace.finish("TreeNode", &bases)?
    };
    STATE.class_TreeNode.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Tree");
        namespace_2.finish("Tree", &bases_2)?
    };
    STATE.class_Tree.set(class_2.clone());

    let tree = Tree_new();
    for key in list![50i64, 20, 70, 10, 30, 60, 90].iter() {
        Tree_insert(&tree, key)?;
    }
    print(&[
        &Tree_walk(&tree, &tree.root.get())?,
        &Tree_height(&tree, &tree.root.get())?,
        &tree.size.get(),
        &Tree_contains(&tree, 30)?,
        &Tree_contains(&tree, 31)?,
    ])?;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Link");
        namespace_3.finish("Link", &bases_3)?
    };
    STATE.class_Link.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("LRU");
        namespace_4.finish("LRU", &bases_4)?
    };
    STATE.class_LRU.set(class_4.clone());

    let cache = LRU_new(2);
    LRU_put(&cache, 1, 1)?;
    LRU_put(&cache, 2, 2)?;
    print(&[&LRU_get(&cache, 1)?])?;
    LRU_put(&cache, 3, 3)?;
    print(&[
        &LRU_get(&cache, 2)?,
        &LRU_get(&cache, 3)?,
        &builtins::sorted(cache.table.get().iter_keys(), false)?,
    ])?;

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Graph");
        namespace_5.finish("Graph", &bases_5)?
    };
    STATE.class_Graph.set(class_5.clone());

    let graph = Graph_new();
    Graph_connect(&graph, &Str::lit("a"), &Str::lit("b"), 1)?;
    Graph_connect(&graph, &Str::lit("b"), &Str::lit("c"), 4)?;
    Graph_connect(&graph, &Str::lit("c"), &Str::lit("d"), 1)?;
    print(&[&Graph_distances(&graph, &Str::lit("a"))?])?;

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Parent");
        namespace_6.finish("Parent", &bases_6)?
    };
    STATE.class_Parent.set(class_6.clone());

    let class_7 = {
        let bases_7: Vec<Value> = Vec::new();
        let namespace_7 = Namespace::new("Child");
        namespace_7.finish("Child", &bases_7)?
    };
    STATE.class_Child.set(class_7.clone());

    let parent = Parent_new();
    let _ = Parent_add(&parent, &Str::lit("x"));
    let middle = Parent_add(&parent, &Str::lit("y"));
    let _ = Parent_add(&parent, &Str::lit("z"));
    print(&[
        &Child_siblings(&middle),
        &middle.parent.get().is(&parent),
        &parent.children.get().len(),
    ])?;

    let class_8 = {
        let bases_8: Vec<Value> = Vec::new();
        let namespace_8 = Namespace::new("Token");
        namespace_8.finish("Token", &bases_8)?
    };
    STATE.class_Token.set(class_8.clone());

    let class_9 = {
        let bases_9: Vec<Value> = Vec::new();
        let namespace_9 = Namespace::new("Lexer");
        namespace_9.finish("Lexer", &bases_9)?
    };
    STATE.class_Lexer.set(class_9.clone());

    let class_10 = {
        let bases_10: Vec<Value> = Vec::new();
        let namespace_10 = Namespace::new("Parser");
        namespace_10.finish("Parser", &bases_10)?
    };
    STATE.class_Parser.set(class_10.clone());

    print(&[&Parser_sum(&Parser_new(&Str::lit("2 * (3 + 4) - 5"))?)?])?;

    let class_11 = {
        let bases_11: Vec<Value> = Vec::new();
        let namespace_11 = Namespace::new("Chain");
        namespace_11.finish("Chain", &bases_11)?
    };
    STATE.class_Chain.set(class_11.clone());

    let mut chain: Option<Obj<Chain>> = None;
    for __ in 0i64..100000 {
        chain = Some(Chain_new(&chain));
    }
    print(&[&Str::lit("gone")])?;

    let class_12 = {
        let bases_12: Vec<Value> = Vec::new();
        let namespace_12 = Namespace::new("Deep");
        namespace_12.finish("Deep", &bases_12)?
    };
    STATE.class_Deep.set(class_12.clone());

    for ask in tuple![Str::lit("method"), Str::lit("property")].iter() {
        let caught: Res<()> = 'attempt4: {
            attempt!(
                'attempt4,
                print(&[&if ask == "method" {
                    attempt!('attempt4, Deep_down(&Deep_new(0), 0))
                } else {
                    {
                        attempt!('attempt4, Deep_again(&Deep_new(0)));
                        Value::NONE
                    }
                }])
            );
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("RecursionError"))? {
            let error = error_2.value();
            print(&[&Str::lit("RecursionError:"), &error.py_str()?.slice(..32)])?;
        }
    }
    Ok(())
}
