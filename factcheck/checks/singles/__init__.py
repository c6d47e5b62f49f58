"""What one party alone can have done: who wrote the novel, who scored the winner, who leads the inquiry."""
