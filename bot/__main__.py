"""``python -m bot`` is the console command ``deepseek-bot``."""

from bot.cli import main

if __name__ == "__main__":
    main()
