"""Custom exceptions, chaining, finally and context managers around a small account."""


class BankError(Exception):
    """Anything that goes wrong."""


class InsufficientFunds(BankError):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.needed = needed
        self.available = available


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative balance")
        self._balance = value

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self.balance -= amount
        self.history.append(("withdraw", amount))


class Transaction:
    def __init__(self, account):
        self.account = account

    def __enter__(self):
        self.saved = self.account.balance
        return self.account

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            self.account.balance = self.saved
            print("rolled back:", kind.__name__, error)
        return kind is not None and issubclass(kind, BankError)


account = Account("Ada", 100)
with Transaction(account) as a:
    a.withdraw(30)
    a.withdraw(100)
print(account.balance, account.history)
try:
    with Transaction(account):
        account.balance = -5
except ValueError as error:
    print("error:", error, account.balance)
try:
    try:
        account.withdraw(1000)
    except InsufficientFunds as error:
        raise RuntimeError("payment failed") from error
    finally:
        print("audit")
except RuntimeError as error:
    print(error, "because", error.__cause__, error.__cause__.needed - error.__cause__.available)
