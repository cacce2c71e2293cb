//! copy.copy and copy.deepcopy: of containers of known types and of instances.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Tree___init___items: Slot<Option<List<i64>>>,
    default_Tree___init___size: Slot<Option<i64>>,
    class_Tree: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Tree___init___items: Slot::new(),
    default_Tree___init___size: Slot::new(),
    class_Tree: Slot::new(),
});

pub struct Tree {
    pub size: Late<i64>,
    pub items: Late<List<i64>>,
}

python_struct!(Tree, [size, items], [STATE.class_Tree]);

fn Tree_new(items: &Option<List<i64>>, size: Option<i64>) -> Res<Obj<Tree>> {
    let this = Obj::<Tree>::new(0);
    Tree_init(&this, items, size)?;
    Ok(this)
}

fn Tree_init(this: &Obj<Tree>, items: &Option<List<i64>>, size: Option<i64>) -> Res<()> {
    if items.is_none() && !size.is_none() {
        this.size.set(*some(&size)?);
        this.items.set(list![0i64].repeat(*some(&size)?)?);
    } else if !items.is_none() {
        Tree_init_2(this, some(items)?)?;
    } else {
        return Err(builtin_error("ValueError", "nothing given"));
    }
    Ok(())
}

fn Tree_init_2(this: &Obj<Tree>, items: &List<i64>) -> Res<()> {
    this.size.set(items.len());
    this.items.set(modules::copy::deep_copy(items)?);
    let object = this.items.read(this, "items")?;
    let old = object.get(0)?;
    object.set(0, old + 10)?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Tree");
        namespace.finish("Tree", &bases)?
    };
    STATE.class_Tree.set(class.clone());

    let numbers = list![1i64, 2, 3];
    let tree = Tree_new(&Some(numbers.clone()), None)?;
    numbers.append(4);
    print(&[
        &tree.items.read(&tree, "items")?,
        &tree.size.read(&tree, "size")?,
        &numbers,
        &{
            let object = Tree_new(&None, Some(2))?;
            object.items.read(&object, "items")?
        },
    ])?;
    let row = list![1i64, 2];
    let rows = list![row.clone(), row.clone(), list![3i64]];
    let other = modules::copy::deep_copy(&rows)?;
    row.append(9);
    print(&[
        &rows,
        &other,
        &other.get(0)?.is(&other.get(1)?),
        &other.get(0)?.is(&row),
    ])?;
    let table = Dict::of(vec![
        (Str::lit("a"), list![1i64]),
        (Str::lit("b"), list![2i64, 3]),
    ])?;
    let new_shallow = table.copy();
    let new_deep = modules::copy::deep_copy(&table)?;
    let shallow = new_shallow;
    let deep = new_deep;
    table.get_item(&Str::lit("a"))?.append(5);
    let value = List::<i64>::new();
    table.set_item(Str::lit("c"), value)?;
    print(&[&table, &shallow, &deep])?;
    print(&[
        &rows.copy().get(0)?.is(&rows.get(0)?),
        &{
            let items = Set::<i64>::new();
            items.add(3i64)?;
            items.add(1i64)?;
            items
        }
        .copy(),
        &modules::copy::deep_copy(&{
            let items_2 = Set::<i64>::new();
            items_2.add(2i64)?;
            items_2.add(1i64)?;
            items_2
        })?,
    ])?;
    let pairs = list![(1i64, list![2.5]), (3i64, List::<f64>::new())];
    let copied = modules::copy::deep_copy(&pairs)?;
    pairs.get(0)?.1.append(4.5);
    print(&[
        &pairs,
        &copied,
        &modules::copy::deep_copy(&())?,
        &modules::copy::deep_copy(&Str::lit("text"))?,
        &modules::copy::deep_copy(&List::<Option<i64>>::from(vec![None, Some(3i64)]))?,
    ])?;
    print(&[
        &modules::copy::deep_copy(&List::<i64>::new())?,
        &modules::copy::deep_copy(&Dict::<i64, i64>::new())?,
        &modules::copy::deep_copy(&list![tuple![1i64, 2i64, 3i64], tuple![4i64]])?,
        &modules::copy::deep_copy(&list![List::<i64>::new(), list![1i64]])?,
    ])?;
    let mixed = values![1, "a", values![2].to_value()];
    let again = modules::copy::deepcopy(&mixed.to_value(), None)?;
    call_method(
        &ops::get_item(&again, &2i64.to_value())?,
        "append",
        &[Value::from(3i64)],
    )?;
    print(&[&mixed, &again])
}
